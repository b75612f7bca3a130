package org.techmatch.searchindex;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.searchindex.text.QueryText;

/**
 * What a visitor may ask of the index.
 *
 * @param kind only this kind, or null for both
 * @param filters chosen values by facet; several values of one facet are alternatives, facets add up. For
 *     {@link Facet#ORGANISATION} a value is the public code, for {@link Facet#TRL} a level
 * @param after sort values of the listing to continue from, or null for the first page
 * @param backwards whether the page before {@code after} is asked for
 * @param size listings a page
 * @param facets whether counts are wanted
 */
public record ListingQuery(
        QueryText text,
        @Nullable ListingKind kind,
        Map<Facet, Set<String>> filters,
        Sort sort,
        @Nullable List<String> after,
        boolean backwards,
        int size,
        boolean facets) {
    /** Orders of a result. Relevance without terms is newest first. */
    public enum Sort {
        RELEVANCE,
        NEWEST,
        DEADLINE
    }

    /** The order that applies: without terms there is no relevance. */
    public Sort effectiveSort() {
        return sort == Sort.RELEVANCE && text.isEmpty() ? Sort.NEWEST : sort;
    }

    /** The same query without one facet's filter and without counts, to say what dropping it would give. */
    public ListingQuery without(Facet facet) {
        Map<Facet, Set<String>> rest = new java.util.EnumMap<>(Facet.class);
        filters.forEach((key, values) -> {
            if (key != facet) {
                rest.put(key, values);
            }
        });
        return new ListingQuery(text, kind, rest, sort, null, false, 0, false);
    }

    /** Other words under the same filters, only to be counted. */
    public ListingQuery counting(QueryText words) {
        return new ListingQuery(words, kind, filters, sort, null, false, 0, false);
    }
}
