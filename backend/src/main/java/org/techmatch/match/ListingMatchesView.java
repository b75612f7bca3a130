package org.techmatch.match;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the owner of a public listing sees of its matches.
 *
 * @param mine whether the reader acts for the owner; everything else is empty when not
 * @param optedOut whether the owner wants no automatic suggestions
 * @param working whether matches are being worked out anew
 * @param best at most five
 * @param suppliers for demands: the units whose achievements answer it, best first
 * @param advice what others declined it for
 * @param supplySearch R-605: the last statement that there is no suitable supply, while it holds; for demands
 */
@Serdeable
record ListingMatchesView(
        boolean mine,
        boolean optedOut,
        boolean working,
        List<MatchPage.Item> best,
        long total,
        List<Supplier> suppliers,
        List<Advice> advice,
        @Nullable SupplySearchView supplySearch) {
    static final ListingMatchesView NOT_MINE =
            new ListingMatchesView(false, false, false, List.of(), 0, List.of(), List.of(), null);

    /**
     * A unit and its team.
     *
     * @param score of its best match
     * @param achievements how many of its achievements answer the demand
     * @param team completers who consented to be named
     */
    @Serdeable
    record Supplier(String code, String name, int score, int achievements, List<String> team) {}

    /** How many organisations gave a reason within a year, and what could be changed. */
    @Serdeable
    record Advice(
            String reason, int organisations, @Nullable String advice) {}

    /** A search that found no suitable supply. */
    @Serdeable
    record SupplySearchView(
            String by, String statement, String query, List<SearchedListing> found, OffsetDateTime searchedAt) {}

    /** An achievement that the search compared, and its score. */
    @Serdeable
    record SearchedListing(String code, String title, int score) {}
}
