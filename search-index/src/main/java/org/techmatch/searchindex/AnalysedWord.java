package org.techmatch.searchindex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.techmatch.searchindex.text.QueryTerm;

/**
 * A word of a query in all the ways that {@code ListingTextQuery.run} takes it: as typed, in other spellings, as another
 * word for it.
 */
record AnalysedWord(List<AnalysedTerm> ways) {
    static AnalysedWord of(QueryTerm word, Map<String, List<AnalysedTerm.Place>> analysed) {
        List<AnalysedTerm> ways = new ArrayList<>();
        ways.add(AnalysedTerm.of(word.text(), Objects.requireNonNull(analysed.get(word.text()))));
        Stream.concat(word.spellings().stream(), word.synonyms().stream())
                .map(other -> new AnalysedTerm(Objects.requireNonNull(analysed.get(other)), 0))
                .forEach(ways::add);
        return new AnalysedWord(ways);
    }

    boolean isIn(AnalysedText text) {
        return ways.stream().anyMatch(way -> way.isIn(text));
    }

    /** Tokens of which every text that holds the word has at least one. */
    Set<String> tell(ToIntFunction<String> cost) {
        Set<String> telling = new LinkedHashSet<>();
        ways.forEach(way -> telling.addAll(way.tell(cost)));
        return telling;
    }
}
