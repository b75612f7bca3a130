package org.techmatch.ledger;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.evidence.DecisionRecord;
import org.techmatch.evidence.DecisionRecord.Participant;
import org.techmatch.evidence.DecisionRecord.Recused;
import org.techmatch.evidence.NewDecision;
import org.techmatch.platform.FieldProblems;

/**
 * A decision of the unit, as its leading group records it.
 *
 * @param body LEADING_GROUP, UNIT_MEETING or AUTHORISED; the ledger is the unit's own affair
 * @param recused R-011: who has an interest and took no part
 * @param files ids of the unit's files, such as the minutes
 */
@Serdeable
record DecisionForm(
        DecisionRecord.Body body,
        String meetingNo,
        OffsetDateTime at,
        @Nullable List<Participant> participants,
        @Nullable List<Recused> recused,
        String decision,
        String reasons,
        @Nullable String dissent,
        @Nullable List<Long> files) {
    NewDecision on(DecisionRecord.Subject subject, long organisationId) {
        if (body == DecisionRecord.Body.AUTHORITY) {
            FieldProblems problems = new FieldProblems();
            problems.add(
                    "body", "台账事项由本单位决策，不需要主管部门审批。", "The unit decides on its ledger; no authority has to approve.");
            problems.throwIfAny();
        }
        return new NewDecision(
                subject,
                organisationId,
                body,
                meetingNo,
                at.toInstant(),
                participants == null ? List.of() : participants,
                recused == null ? List.of() : recused,
                decision,
                reasons,
                dissent,
                files == null ? List.of() : files);
    }
}
