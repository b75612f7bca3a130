package org.techmatch.demand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A demand to be stored.
 *
 * @param publishedAt when it was first published elsewhere; null for now
 */
public record NewDemand(
        long ownerOrganisationId,
        DemandContent content,
        @Nullable Instant publishedAt) {}
