package org.techmatch.organisation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * The leading group of a research unit.
 *
 * @param version 0 when there is none yet
 * @param missing what the group still lacks, in words
 */
@Serdeable
record LeadingGroupView(
        long version,
        @Nullable String documentNo,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Member> members,
        List<String> missing) {
    /** A member with a function. */
    @Serdeable
    record Member(long accountId, String name, GroupFunction function, String functionLabel, boolean isHead) {}
}
