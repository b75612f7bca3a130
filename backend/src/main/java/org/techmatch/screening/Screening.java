package org.techmatch.screening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A screening as stored.
 *
 * @param portalReview whether portal operations review it instead of the unit's own reviewers
 * @param answers null until somebody has answered
 */
record Screening(
        long id,
        long version,
        String targetKind,
        long targetId,
        @Nullable Long organisationId,
        @Nullable String title,
        String contentHash,
        ScreeningStatus status,
        boolean portalReview,
        @Nullable ScreeningAnswers answers,
        @Nullable Long submittedBy,
        @Nullable Instant submittedAt,
        @Nullable Long reviewerId,
        @Nullable Long secondReviewerId,
        @Nullable String reason) {}
