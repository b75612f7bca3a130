package org.techmatch.draft;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A draft to begin.
 *
 * @param kind {@code achievement} or {@code demand}
 * @param answers the three questions
 * @param listingId a stored listing to change
 */
@Serdeable
public record NewDraft(
        String kind,
        @Nullable Long organisationId,
        DraftAnswers answers,
        @Nullable Long listingId) {}
