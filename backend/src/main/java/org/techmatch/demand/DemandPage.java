package org.techmatch.demand;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.techmatch.listing.Citation;
import org.techmatch.organisation.OrganisationView;

/**
 * The answer for one demand: its view, its owner unless anonymous, and how to cite it.
 *
 * @param version of the public content, also in the ETag
 */
@Serdeable
public record DemandPage(
        @JsonUnwrapped DemandView demand,
        @Nullable OrganisationView organisation,
        Citation citation,
        long version,
        OffsetDateTime changedAt) {}
