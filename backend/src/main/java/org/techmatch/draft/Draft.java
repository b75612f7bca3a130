package org.techmatch.draft;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A draft.
 *
 * @param kind {@code achievement} or {@code demand}
 * @param listingId the stored listing that it changes or became; null before it was handed in
 * @param form everything typed, secret texts too
 */
public record Draft(
        long id,
        long version,
        String kind,
        long organisationId,
        @Nullable Long listingId,
        DraftState state,
        DraftAnswers answers,
        Map<String, Object> form,
        @Nullable String returnedReason,
        @Nullable Instant returnedAt,
        long createdBy,
        Instant updatedAt) {}
