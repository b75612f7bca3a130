package org.techmatch.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.searchindex.ListingKey;

/**
 * What a room publishes: the card and the full view that visitors read, and the values that lists are filtered by.
 *
 * @param organisationId null for an anonymous demand
 * @param searchText words that the database's own search looks in when the search server is away
 * @param view the public view, any serialisable record
 */
public record NewListing(
        ListingKey key,
        String publicCode,
        @Nullable Long organisationId,
        String title,
        String searchText,
        @Nullable String ipNumber,
        @Nullable String type,
        @Nullable String stage,
        @Nullable Integer trl,
        List<String> modes,
        List<String> prices,
        @Nullable Boolean trial,
        @Nullable String demandKind,
        @Nullable Boolean booking,
        List<String> industries,
        List<String> disciplines,
        String districtCode,
        @Nullable LocalDate deadline,
        ListingCard card,
        Object view,
        Instant publishedAt) {}
