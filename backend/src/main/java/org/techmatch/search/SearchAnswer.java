package org.techmatch.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.techmatch.listing.ListingCard;

/**
 * A page of results.
 *
 * @param degraded the search server is away and the database answered: no reasons and no counts
 * @param total listings of the kind asked for
 * @param totals listings by kind under the same filters
 * @param from number of the first listing on the page, 0 when it is empty
 * @param facets counts by facet, each under all other filters
 * @param byMeaning whether listings were also looked for by meaning; false while the model is off or not to be had
 * @param didYouMean a query of known words that finds more, when hardly anything was found
 * @param related keywords that the best hits share
 */
@Serdeable
public record SearchAnswer(
        String query,
        String kind,
        String sort,
        int size,
        boolean degraded,
        long total,
        Map<String, Long> totals,
        long from,
        long to,
        Reading read,
        List<SearchHit> hits,
        Map<String, List<FacetValue>> facets,
        @Nullable String nextCursor,
        @Nullable String previousCursor,
        List<Suggestion> suggestions,
        boolean byMeaning,
        @Nullable String didYouMean,
        List<String> related) {
    /**
     * How the typed words were read.
     *
     * @param alsoSearched words that were searched beside typed ones, which count more
     * @param loose whether hardly anything had the words, so that words of the same sound and parts of them were taken too
     */
    @Serdeable
    public record Reading(
            List<String> terms,
            List<String> ignored,
            boolean truncated,
            @Nullable Exact exact,
            List<AlsoSearched> alsoSearched,
            boolean loose) {}

    /** Other words for a typed one. */
    @Serdeable
    public record AlsoSearched(String term, List<String> words) {}

    /** A whole query that is a number or public code. */
    @Serdeable
    public record Exact(String kind, String value) {}

    /** A listing with the reasons why it is there. */
    @Serdeable
    public record SearchHit(
            @JsonUnwrapped ListingCard card,
            List<TextPart> titleParts,
            List<TextPart> snippetParts,
            List<Match> matched,
            List<String> missing,
            @Nullable Why why) {}

    /**
     * Why a listing stands where it does, when meaning took part and the order is by relevance.
     *
     * @param words percent of its place that its words gave
     * @param meaning percent of its place that its meaning gave
     * @param similarity how near its meaning is to the query's, in percent; 0 when it is not among the nearest
     * @param byMeaningOnly whether it lacks the words and was found by its meaning
     * @param filters filters of the search that it passed
     */
    @Serdeable
    public record Why(int words, int meaning, int similarity, boolean byMeaningOnly, List<String> filters) {}

    /** A piece of text, marked where it is a literal hit. */
    @Serdeable
    public record TextPart(String text, boolean hit) {}

    /** Words that were found in a field: title, keywords, fields, summary, scenario, indicators or organisationName. */
    @Serdeable
    public record Match(String field, List<String> terms) {}

    /** A facet's value with its count; labels where the code alone says nothing. */
    @Serdeable
    public record FacetValue(
            String value, @Nullable String label, @Nullable String labelEn, long count) {}

    /** Which single condition to drop and how many listings that gives. */
    @Serdeable
    public record Suggestion(String drop, List<String> values, long total) {}
}
