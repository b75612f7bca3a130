package org.techmatch.searchindex;

import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * One typed term and when a text holds it, as {@code ListingTextQuery.run} asks the index.
 *
 * @param places in order
 * @param needed how many of the places a text must have; 0 for all of them as a phrase
 */
public record AnalysedTerm(List<Place> places, int needed) {
    /**
     * One place of a term.
     *
     * @param offset from the first place
     * @param tokens any of which may stand there
     */
    public record Place(int offset, Set<String> tokens) {
        boolean isIn(AnalysedText text) {
            return tokens.stream().anyMatch(token -> text.places(token).length > 0);
        }

        private boolean isAt(AnalysedText text, int start) {
            return tokens.stream().anyMatch(token -> text.has(token, start + offset));
        }
    }

    /** A term and its places, with what {@code ListingTextQuery} demands of them. */
    static AnalysedTerm of(String term, List<Place> places) {
        return new AnalysedTerm(
                places,
                ListingTextQuery.isPhrase(term)
                        ? 0
                        : Math.max(1, ListingTextQuery.needed(places.size(), ListingTextQuery.TERMS_THAT_MUST_MATCH)));
    }

    static List<Place> places(List<AnalyzeToken> tokens) {
        TreeMap<Integer, Set<String>> byPosition = new TreeMap<>();
        tokens.forEach(token -> byPosition
                .computeIfAbsent((int) token.position(), p -> new LinkedHashSet<>())
                .add(token.token()));
        List<Place> places = new ArrayList<>();
        byPosition.forEach((position, alternatives) ->
                places.add(new Place(position - byPosition.firstKey(), Set.copyOf(alternatives))));
        return List.copyOf(places);
    }

    boolean isIn(AnalysedText text) {
        if (places.isEmpty()) {
            return false;
        }
        return needed == 0
                ? isPhraseIn(text)
                : places.stream().filter(place -> place.isIn(text)).count() >= needed;
    }

    private boolean isPhraseIn(AnalysedText text) {
        Place first = places.getFirst();
        for (String token : first.tokens()) {
            for (int start : text.places(token)) {
                if (places.stream().allMatch(place -> place.isAt(text, start))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tokens of which every text that holds the term has at least one: the cheapest such set. */
    Set<String> tell(ToIntFunction<String> cost) {
        int lacking = needed == 0 ? places.size() : places.size() - needed + 1;
        Set<String> telling = new LinkedHashSet<>();
        places.stream()
                .sorted(Comparator.comparingInt(
                        place -> place.tokens().stream().mapToInt(cost).sum()))
                .limit(needed == 0 ? Math.min(1, lacking) : lacking)
                .forEach(place -> telling.addAll(place.tokens()));
        return telling;
    }
}
