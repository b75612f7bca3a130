package org.techmatch.match;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A pair that somebody thinks should talk.
 *
 * @param reason why, for both sides; 10 to 500 characters
 * @param organisationId for brokers, the agency in whose name; may be left out with only one
 */
@Serdeable
record NewProposal(
        String demandCode,
        String achievementCode,
        String reason,
        @Nullable Long organisationId) {}
