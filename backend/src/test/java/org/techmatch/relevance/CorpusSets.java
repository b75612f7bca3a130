package org.techmatch.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.techmatch.searchindex.ListingDocument;

/**
 * Real texts of a directory with {@code literature/open} and {@code patents/open}: author keywords and papers, titles and
 * abstracts, titles of patent classes and patents. Keywords are the questions there, so documents go without them.
 */
final class CorpusSets {
    private final List<ListingDocument> documents = new ArrayList<>();
    private final Map<String, String> keys = new HashMap<>();
    private final List<JudgedSet.Query> queries = new ArrayList<>();

    private CorpusSets() {}

    static List<JudgedSet> read(Path directory) throws IOException {
        Path literature = directory.resolve("literature/open");
        Path patents = directory.resolve("patents/open");
        List<JudgedSet> sets = new ArrayList<>();
        sets.add(judged(
                "patents",
                patents.resolve("patents.jsonl.gz"),
                patents.resolve("ipc_title_queries.tsv"),
                patents.resolve("ipc_title_qrels.txt")));
        sets.add(judged(
                "papers",
                literature.resolve("chinaxiv.jsonl.gz"),
                literature.resolve("chinaxiv_keyword_queries.tsv"),
                literature.resolve("chinaxiv_keyword_qrels.txt")));
        sets.add(titles(literature.resolve("csl.jsonl.gz")));
        return sets;
    }

    private static JudgedSet judged(String name, Path texts, Path asked, Path judgements) throws IOException {
        CorpusSets set = new CorpusSets();
        JsonLines.of(texts, row -> set.add(row, row.path("title").asText()));
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        for (String line : Files.readAllLines(judgements)) {
            String[] parts = line.split("\\s+");
            grades.computeIfAbsent(parts[0], query -> new HashMap<>())
                    .put(set.keys.get(parts[2]), Integer.parseInt(parts[3]));
        }
        for (String line : Files.readAllLines(asked)) {
            String[] parts = line.split("\t");
            if (grades.containsKey(parts[0])) {
                set.queries.add(new JudgedSet.Query(name, parts[1], grades.get(parts[0])));
            }
        }
        return new JudgedSet(name, set.documents, set.queries);
    }

    private static JudgedSet titles(Path texts) throws IOException {
        CorpusSets set = new CorpusSets();
        JsonLines.of(texts, row -> {
            String key = set.add(row, "");
            set.queries.add(new JudgedSet.Query("titles", row.path("title").asText(), Map.of(key, 1)));
        });
        return new JudgedSet("titles", set.documents, set.queries);
    }

    private String add(JsonNode row, String title) {
        int number = documents.size();
        documents.add(JudgedSet.document(
                number, title, List.of(), row.path("abstract").asText(), "", List.of()));
        keys.put(row.path("id").asText(), JudgedSet.key(number));
        return JudgedSet.key(number);
    }
}
