package org.techmatch.relevance;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.techmatch.searchindex.meaning.Embedder;
import org.techmatch.searchindex.meaning.TextVector;

/** Asks every way of searching every query of a set and prints how good the answers are, by kind of query. */
final class Relevance {
    private final ElasticsearchClient client;
    private final Embedder embedder;

    Relevance(ElasticsearchClient client, Embedder embedder) {
        this.client = client;
        this.embedder = embedder;
    }

    /** Measures by kind of query and way of searching. */
    Map<String, Map<Ways.Way, Measures>> measure(JudgedSet set) throws IOException {
        List<TextVector> vectors = IntStream.range(0, set.documents().size())
                .parallel()
                .mapToObj(i -> embedder.texts(set.documents().get(i).passages()))
                .toList();
        Map<String, Map<Ways.Way, Measures>> all = new TreeMap<>();
        try (Ways ways = new Ways(client, set, vectors)) {
            Map<String, Map<Ways.Way, List<Measures>>> single = new TreeMap<>();
            for (JudgedSet.Query query : set.queries()) {
                TextVector meaning = embedder.query(query.text());
                for (Ways.Way way : Ways.Way.values()) {
                    single.computeIfAbsent(query.kind(), kind -> new LinkedHashMap<>())
                            .computeIfAbsent(way, each -> new ArrayList<>())
                            .add(Measures.of(ways.ask(way, query.text(), meaning), query.grades()));
                }
            }
            single.forEach((kind, byWay) -> byWay.forEach((way, measures) ->
                    all.computeIfAbsent(kind, each -> new LinkedHashMap<>()).put(way, Measures.mean(measures))));
        }
        return all;
    }

    /** A table of the measures. */
    static String table(JudgedSet set, Map<String, Map<Ways.Way, Measures>> measured) {
        StringBuilder table = new StringBuilder("%n%s: %d documents, %d queries%n%-10s %-10s %8s %8s %8s%n"
                .formatted(
                        set.name(),
                        set.documents().size(),
                        set.queries().size(),
                        "kind",
                        "way",
                        "nDCG@10",
                        "MRR@10",
                        "R@50"));
        measured.forEach((kind, byWay) -> byWay.forEach((way, m) -> table.append("%-10s %-10s %8.3f %8.3f %8.3f%n"
                .formatted(kind, way.name().toLowerCase(java.util.Locale.ROOT), m.ndcg(), m.mrr(), m.recall()))));
        return table.toString();
    }
}
