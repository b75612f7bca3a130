package org.techmatch.empowerment;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.lifecycle.StateView;

/**
 * Agreements, newest first.
 *
 * @param next for the page after this one; null on the last
 */
@Serdeable
record EmpowermentPage(
        List<Item> items, long total, @Nullable String next) {
    /** One agreement. */
    @Serdeable
    record Item(
            long id,
            String number,
            String title,
            String modeLabel,
            String rightLabel,
            String unit,
            StateView state,
            EmpowermentView.@Nullable Wait waits,
            @Nullable OffsetDateTime effectiveAt) {}
}
