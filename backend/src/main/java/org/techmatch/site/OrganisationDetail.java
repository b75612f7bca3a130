package org.techmatch.site;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.techmatch.listing.ListingCard;
import org.techmatch.organisation.OrganisationView;

/**
 * An organisation with its newest public listings, five of a kind; anonymous demands are not among them.
 *
 * @param counts all its public listings
 */
@Serdeable
public record OrganisationDetail(
        @JsonUnwrapped OrganisationView organisation,
        Counts counts,
        List<ListingCard> achievements,
        List<ListingCard> demands) {
    /** Public listings by kind. */
    @Serdeable
    public record Counts(long achievements, long demands) {}
}
