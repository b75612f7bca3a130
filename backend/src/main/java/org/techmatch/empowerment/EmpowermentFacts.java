package org.techmatch.empowerment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What other rooms need to know of an agreement. */
public record EmpowermentFacts(
        long id,
        String number,
        EmpowermentMode mode,
        RightKind rightKind,
        EmpowermentStatus status,
        @Nullable Long achievementId,
        long unitId,
        int teamSharePpm,
        @Nullable Long decisionRecordId,
        @Nullable Instant effectiveAt) {
    static EmpowermentFacts of(Empowerment e) {
        return new EmpowermentFacts(
                e.id(),
                e.number(),
                e.mode(),
                e.rightKind(),
                e.status(),
                e.achievementId(),
                e.unitId(),
                e.teamSharePpm(),
                e.decisionRecordId(),
                e.effectiveAt());
    }
}
