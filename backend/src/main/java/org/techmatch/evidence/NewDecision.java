package org.techmatch.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision that is to be recorded.
 *
 * @param subject what was decided on
 * @param organisationId whose decision it is
 * @param at when the body decided; not in the future
 * @param participants who decided, at least one; without those who are recused
 * @param recused R-011: who has an interest and took no part
 * @param files ids of files of the organisation, such as the minutes
 */
public record NewDecision(
        DecisionRecord.Subject subject,
        long organisationId,
        DecisionRecord.Body body,
        String meetingNo,
        Instant at,
        List<DecisionRecord.Participant> participants,
        List<DecisionRecord.Recused> recused,
        String decision,
        String reasons,
        @Nullable String dissent,
        List<Long> files) {}
