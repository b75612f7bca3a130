package org.techmatch.organisation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * The leading group as its unit writes it.
 *
 * @param version as read before, 0 for the first time
 * @param documentNo number of the document that appoints it
 * @param to last day; null for open end
 * @param members at least one each for ASSET, RESEARCH and FINANCE
 */
@Serdeable
record LeadingGroupForm(
        long version,
        String documentNo,
        LocalDate from,
        @Nullable LocalDate to,
        List<Seat> members) {
    /** A person of the unit and what the person stands for. */
    @Serdeable
    record Seat(long accountId, GroupFunction function, boolean isHead) {}
}
