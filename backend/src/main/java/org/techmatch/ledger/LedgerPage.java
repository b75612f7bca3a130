package org.techmatch.ledger;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.lifecycle.StateView;

/**
 * A page of a unit's ledger as of a day.
 *
 * @param note R-253: what separate listing does not change
 * @param total how many entries pass the filters
 * @param bookValue yuan, of all that pass
 * @param impaired yuan, of all that pass
 * @param next number of the entry after which the next page begins; null on the last
 */
@Serdeable
record LedgerPage(
        Unit unit,
        LocalDate asOf,
        String note,
        int total,
        String bookValue,
        String impaired,
        List<StateCount> states,
        List<Row> items,
        @Nullable Long next) {
    /** Whose ledger it is. */
    @Serdeable
    record Unit(long id, String code, String name) {}

    /** How many entries that pass the other filters are in a state. */
    @Serdeable
    record StateCount(StateView state, int count) {}

    /**
     * An entry.
     *
     * @param code public code of the achievement, when it has one
     * @param recognition in words
     * @param unitShare what the unit owns of it, in percent
     * @param coOwned whether others own a part
     * @param lastDecision number of the meeting that the last event cites
     */
    @Serdeable
    record Row(
            long id,
            String ledgerNo,
            long achievementId,
            @Nullable String code,
            String title,
            String type,
            @Nullable String ipNumber,
            @Nullable String ipStatus,
            List<String> completers,
            StateView state,
            String recognition,
            String bookValue,
            String impaired,
            String unitShare,
            boolean coOwned,
            boolean frozen,
            boolean ended,
            String lastEvent,
            OffsetDateTime lastAt,
            @Nullable String lastDecision) {}
}
