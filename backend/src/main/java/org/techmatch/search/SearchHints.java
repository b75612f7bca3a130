package org.techmatch.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.searchindex.Facet;
import org.techmatch.searchindex.ListingIndex;
import org.techmatch.searchindex.ListingPage;
import org.techmatch.searchindex.ListingQuery;
import org.techmatch.searchindex.text.QueryText;
import org.techmatch.searchindex.text.Synonyms;
import org.techmatch.synonym.SynonymsInForce;

/** What leads on from a result: a filter to drop, a query that was likely meant, related words. */
@Singleton
class SearchHints {
    private static final int DROPPING_MAX = 5;
    private static final int RELATED_MAX = 6;

    private final ListingIndex index;
    private final SearchGate gate;
    private final Corrections corrections;
    private final SynonymsInForce synonyms;

    SearchHints(ListingIndex index, SearchGate gate, Corrections corrections, SynonymsInForce synonyms) {
        this.index = index;
        this.gate = gate;
        this.corrections = corrections;
        this.synonyms = synonyms;
    }

    /**
     * The hints.
     *
     * @param dropping filters whose dropping finds something, most first
     * @param loose whether listings near the words were taken in
     */
    record Hints(
            List<SearchAnswer.Suggestion> dropping,
            @Nullable String didYouMean,
            List<String> related,
            boolean loose) {
        static final Hints NONE = new Hints(List.of(), null, List.of(), false);
    }

    Hints of(ListingQuery query, ListingPage page) {
        return new Hints(
                page.total() == 0 ? dropping(query) : List.of(),
                page.loose() || page.isFew() && !query.text().isLong() ? meant(query) : null,
                related(query.text(), page.related()),
                page.loose());
    }

    private List<SearchAnswer.Suggestion> dropping(ListingQuery query) {
        List<SearchAnswer.Suggestion> found = new ArrayList<>();
        for (Map.Entry<Facet, Set<String>> filter : query.filters().entrySet()) {
            if (found.size() < DROPPING_MAX) {
                gate.ask(() -> index.search(query.without(filter.getKey())))
                        .filter(page -> page.total() > 0)
                        .ifPresent(page -> found.add(new SearchAnswer.Suggestion(
                                filter.getKey().field(), List.copyOf(filter.getValue()), page.total())));
            }
        }
        found.sort((a, b) -> Long.compare(b.total(), a.total()));
        return found;
    }

    /** Only a query that finds something as it stands is worth a hint. */
    private @Nullable String meant(ListingQuery query) {
        Optional<String> corrected = corrections.of(query.text());
        return corrected
                .filter(words -> gate.ask(() -> index.search(query.counting(QueryText.of(words, synonyms.get()))))
                        .filter(page -> page.total() > 0)
                        .isPresent())
                .orElse(null);
    }

    private static List<String> related(QueryText text, List<String> keywords) {
        return keywords.stream()
                .filter(keyword -> text.terms().stream().noneMatch(Synonyms.plain(keyword)::equals))
                .limit(RELATED_MAX)
                .toList();
    }
}
