package org.techmatch.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.searchindex.ListingKey;

/**
 * A row of the projection with the name of its organisation.
 *
 * @param version grows with each change, also by withdrawal; the search index uses it as external version
 * @param visible false once withdrawn; then title and view are empty
 * @param view JSON of the public view
 */
public record PublicListing(
        ListingKey key,
        long version,
        boolean visible,
        String publicCode,
        @Nullable Long organisationId,
        ListingCard card,
        String view,
        @Nullable String ipNumber,
        List<String> prices,
        List<String> industries,
        List<String> disciplines,
        String districtCode,
        @Nullable LocalDate deadline,
        Instant publishedAt) {}
