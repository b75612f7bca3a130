package org.techmatch.notice;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.calendar.DayKind;

/**
 * What a case gives notice of.
 *
 * @param subjectKind kind of the case, at most 24 characters; not {@code notice}
 * @param days longer than the parameter of the kind asks for, or null for just that; must be given for CASH_IN and OTHER
 * @param dayKind null for what the parameter says; must be given for CASH_IN and OTHER
 * @param objectionChannel where else one can object: office, telephone, mail
 * @param interested accounts with an interest, who may not handle objections
 */
public record NoticeOpening(
        NoticeKind kind,
        NoticeScope scope,
        long organisationId,
        String subjectKind,
        long subjectId,
        NoticePayload payload,
        @Nullable Integer days,
        @Nullable DayKind dayKind,
        String objectionChannel,
        Set<Long> interested) {}
