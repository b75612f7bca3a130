package org.techmatch.empowerment;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The leading group's decision on an agreement.
 *
 * @param participants accounts of members who decided
 * @param recused further members who took no part, and why; the team's own are added by the portal
 * @param files papers of the decision; a termination needs the one that all signed, or the court's
 * @param reason for a termination, 2 to 1,000 characters
 */
@Serdeable
record EmpowermentDecision(
        @Nullable Long version,
        String meetingNo,
        OffsetDateTime at,
        List<Long> participants,
        List<RecusedForm> recused,
        String decision,
        String reasons,
        @Nullable String dissent,
        List<Long> files,
        @Nullable String reason) {
    /** Who took no part. */
    @Serdeable
    record RecusedForm(long accountId, String interest) {}
}
