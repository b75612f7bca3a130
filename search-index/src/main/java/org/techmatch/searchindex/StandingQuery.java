package org.techmatch.searchindex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.techmatch.searchindex.text.QueryText;

/**
 * A query that waits for listings instead of looking for them: says of one listing what {@link ListingTextQuery} and
 * {@link ListingFilters} say of all, filters and the words that must match. What lifts a hit does not matter here. A text
 * of more than {@link QueryText#WORDS_MAX} characters asks for likeness, which only the index can say, and does not wait.
 */
public final class StandingQuery {
    private static final String KIND = "kind";
    private static final String CODE = "code";
    private static final String IP_NUMBER = "ipNumber";

    private final @Nullable ListingKind kind;
    private final Map<Facet, Set<String>> filters;
    private final List<AnalysedWord> words;
    private final QueryText.@Nullable Exact exact;

    private StandingQuery(
            @Nullable ListingKind kind,
            Map<Facet, Set<String>> filters,
            List<AnalysedWord> words,
            QueryText.@Nullable Exact exact) {
        this.kind = kind;
        this.filters = filters;
        this.words = words;
        this.exact = exact;
    }

    /**
     * The query with its words taken apart.
     *
     * @param analysed every form of the query's words, from {@link ListingAnalysis#terms}
     */
    public static StandingQuery of(ListingQuery query, Map<String, List<AnalysedTerm.Place>> analysed) {
        QueryText text = query.text();
        if (text.isLong()) {
            throw new IllegalArgumentException("a text to compare cannot wait");
        }
        List<AnalysedWord> words = text.words().stream()
                .map(word -> AnalysedWord.of(word, analysed))
                .toList();
        return new StandingQuery(
                query.kind(), query.filters(), words, text.exact().orElse(null));
    }

    /** Whether the query finds a listing with these values and these texts. */
    public boolean finds(ListingValues listing, Supplier<AnalysedText> text) {
        return passes(listing) && isSaid(listing, text);
    }

    private boolean passes(ListingValues listing) {
        if (kind != null && !kind.value().equals(listing.kind())) {
            return false;
        }
        return filters.entrySet().stream().allMatch(filter -> {
            ListingKind only = filter.getKey().appliesTo();
            return (only != null && !only.value().equals(listing.kind()))
                    || filter.getValue().stream()
                            .anyMatch(value -> listing.has(filter.getKey().field(), value));
        });
    }

    private boolean isSaid(ListingValues listing, Supplier<AnalysedText> text) {
        if (words.isEmpty() || isExactly(listing)) {
            return true;
        }
        AnalysedText analysed = text.get();
        return words.stream().filter(word -> word.isIn(analysed)).count() >= neededWords();
    }

    private int neededWords() {
        return Math.max(1, ListingTextQuery.needed(words.size(), ListingTextQuery.WORDS_THAT_MUST_MATCH));
    }

    private boolean isExactly(ListingValues listing) {
        return exact != null && exact.value().equals(isNumber(exact) ? listing.ipNumber() : listing.code());
    }

    private static boolean isNumber(QueryText.Exact exact) {
        return "IP_NUMBER".equals(exact.kind());
    }

    /**
     * Signs of which every listing that the query finds bears at least one, of those that {@link #signs} gives.
     *
     * @param cost how many queries already wait for a sign; the cheapest ones are taken
     */
    public Set<String> waitsFor(ToIntFunction<String> cost) {
        Set<String> signs = new LinkedHashSet<>();
        if (words.isEmpty()) {
            signs.addAll(cheapestFilter(cost));
        } else {
            words.stream()
                    .map(word -> word.tell(cost))
                    .sorted(Comparator.comparingInt(
                            told -> told.stream().mapToInt(cost).sum()))
                    .limit(words.size() - neededWords() + 1L)
                    .forEach(signs::addAll);
            if (exact != null) {
                signs.add(sign(isNumber(exact) ? IP_NUMBER : CODE, exact.value()));
            }
        }
        return signs;
    }

    private Set<String> cheapestFilter(ToIntFunction<String> cost) {
        List<Set<String>> choices = new ArrayList<>();
        filters.forEach((facet, values) -> {
            Set<String> signs = new LinkedHashSet<>();
            values.forEach(value -> signs.add(sign(facet.field(), value)));
            ListingKind only = facet.appliesTo();
            for (ListingKind other : ListingKind.values()) {
                if (only != null && other != only && (kind == null || kind == other)) {
                    signs.add(sign(KIND, other.value()));
                }
            }
            choices.add(signs);
        });
        Set<String> kinds = new LinkedHashSet<>();
        for (ListingKind each : ListingKind.values()) {
            if (kind == null || kind == each) {
                kinds.add(sign(KIND, each.value()));
            }
        }
        choices.add(kinds);
        return choices.stream()
                .min(Comparator.comparingInt(
                        signs -> signs.stream().mapToInt(cost).sum()))
                .orElseThrow();
    }

    /** The signs that a listing bears: its tokens, filter values, kind, code and number. */
    public static Collection<String> signs(ListingValues listing, AnalysedText text) {
        Set<String> signs = new LinkedHashSet<>(text.tokens());
        listing.filters().forEach((facet, values) -> values.forEach(value -> signs.add(sign(facet, value))));
        signs.add(sign(KIND, listing.kind()));
        signs.add(sign(CODE, listing.code()));
        if (listing.ipNumber() != null) {
            signs.add(sign(IP_NUMBER, listing.ipNumber()));
        }
        return signs;
    }

    /** No token holds a line break, so that values and tokens never meet. */
    private static String sign(String name, String value) {
        return name + "\n" + value;
    }
}
