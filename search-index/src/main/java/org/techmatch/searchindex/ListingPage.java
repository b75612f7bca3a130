package org.techmatch.searchindex;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of hits from the index. Hits carry keys and marks only; what a visitor sees is read from MySQL.
 *
 * @param totals hits by kind under all filters, whichever kind was asked for
 * @param facets counts by facet, each under all filters but its own; empty when not asked for
 * @param more whether another page follows in the direction asked for
 * @param matched hits without any filter
 * @param related keywords that the best hits share, most frequent first; empty unless counts were asked for
 * @param loose whether hardly anything had the words and listings near them were taken in
 */
public record ListingPage(
        long total,
        Map<ListingKind, Long> totals,
        List<Hit> hits,
        Map<Facet, List<Count>> facets,
        boolean more,
        long matched,
        List<String> related,
        boolean loose) {
    /** Opens and closes a literal hit inside a highlighted text; private-use characters that no stored text contains. */
    public static final char MARK_START = '\ue000';

    public static final char MARK_END = '\ue001';

    /** Fewer listings than this are hardly any. */
    static final int FEW = 3;

    /** Whether hardly any listing has the words. */
    public boolean isFew() {
        return matched < FEW;
    }

    /**
     * One hit.
     *
     * @param sort the values that a cursor continues from
     * @param highlights by field, texts with {@link #MARK_START} and {@link #MARK_END}
     * @param reason what words and meaning gave it its place; null where only words were asked
     */
    public record Hit(
            ListingKey key,
            List<String> sort,
            Map<String, List<String>> highlights,
            @Nullable Reason reason) {}

    /**
     * What a hit's place comes from.
     *
     * @param words percent of its score that its words gave; meaning gave the rest
     * @param similarity how near its meaning is, in percent; 0 when it is not among the nearest
     * @param byMeaningOnly whether it does not have the words that were asked for
     */
    public record Reason(int words, int similarity, boolean byMeaningOnly) {}

    /** A facet's value, its label where the index knows one, and how many listings have it. */
    public record Count(String value, @Nullable String label, long count) {}
}
