package org.techmatch.searchindex;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.techmatch.searchindex.text.Pinyin;
import org.techmatch.searchindex.text.PinyinInput;
import org.techmatch.searchindex.text.Synonyms;

/** What the index is asked for suggestions: keywords, and titles while a query is being typed. */
final class SuggestionQueries {
    private static final String KEYWORD = "keywords.word";
    private static final int BEST_HITS = 100;
    private static final int RELATED_MAX = 12;
    private static final int COLLECTED_MAX = 2_000;

    private SuggestionQueries() {}

    static SearchRequest keywords(String index, int size) {
        return SearchRequest.of(r -> r.index(index)
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .aggregations(KEYWORD, a -> a.terms(t -> t.field(KEYWORD).size(size))));
    }

    static Map<String, Long> counts(SearchResponse<Void> response) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Objects.requireNonNull(response.aggregations().get(KEYWORD))
                .sterms()
                .buckets()
                .array()
                .forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
        return counts;
    }

    /** The keywords of the best hits, which lead on from a search. */
    static Aggregation related() {
        return Aggregation.of(a -> a.sampler(s -> s.shardSize(BEST_HITS))
                .aggregations(
                        ListingQueryBuilder.VALUES,
                        v -> v.terms(t -> t.field(KEYWORD).size(RELATED_MAX))));
    }

    /** Titles that have what is typed so far; empty when too little is typed. */
    static Optional<SearchRequest> titled(String index, String typed, int size) {
        return titles(Synonyms.plain(typed))
                .map(query -> SearchRequest.of(r -> r.index(index)
                        .query(q -> q.bool(b -> b.filter(query)))
                        .sort(s -> s.field(f -> f.field("publishedAt").order(SortOrder.Desc)))
                        .trackTotalHits(t -> t.enabled(false))
                        .terminateAfter((long) COLLECTED_MAX)
                        .source(s -> s.fetch(false))
                        .size(size)));
    }

    private static Optional<Query> titles(String typed) {
        if (!typed.matches("[a-z' ]+")) {
            return typed.isEmpty() ? Optional.empty() : Optional.of(phrase(typed));
        }
        List<Query> ways = new ArrayList<>(List.of(phrase(typed)));
        String letters = typed.replace(" ", "'");
        for (int cut = 0; cut < Math.min(5, letters.length() - 1); cut++) {
            String whole = letters.substring(0, letters.length() - cut);
            String begun = letters.substring(letters.length() - cut);
            PinyinInput.readings(whole).stream().limit(2).forEach(reading -> ways.add(sounds(reading, begun)));
            if (ways.size() > 1) {
                break;
            }
        }
        List<String> triples = Pinyin.triples(letters);
        if (!triples.isEmpty() && letters.length() <= 8) {
            ways.add(all("initials", triples));
        }
        return ways.size() > 1 || typed.length() > 2
                ? Optional.of(Query.of(q -> q.bool(b -> b.should(ways).minimumShouldMatch("1"))))
                : Optional.empty();
    }

    /** Whole syllables, and the beginning of one more. */
    private static Query sounds(List<String> syllables, String begun) {
        List<Query> pairs = new ArrayList<>(List.of(all("pinyin", Pinyin.pairs(syllables))));
        if (!begun.isEmpty()) {
            pairs.add(Query.of(q -> q.prefix(p -> p.field("pinyin").value(syllables.getLast() + begun))));
        }
        return Query.of(q -> q.bool(b -> b.filter(pairs)));
    }

    private static Query all(String field, List<String> tokens) {
        return Query.of(q -> q.bool(b -> b.filter(tokens.stream()
                .map(token -> Query.of(t -> t.term(x -> x.field(field).value(token))))
                .toList())));
    }

    private static Query phrase(String typed) {
        return Query.of(
                q -> q.matchPhrasePrefix(m -> m.field("title").query(typed).maxExpansions(20)));
    }
}
