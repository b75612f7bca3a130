package org.techmatch.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.techmatch.searchindex.ListingDocument;

/** The demo's achievements with the queries of search-index/src/test/resources/relevance. */
final class DemoSet {
    private static final Path JUDGEMENTS = Path.of("../search-index/src/test/resources/relevance");
    private static final List<String> GROUPS = List.of("lithium", "electronics", "food", "chemicals", "biomachine");
    private static final int HELPS = 2;

    private final Map<String, String> keys = new HashMap<>();
    private final List<ListingDocument> documents = new ArrayList<>();
    private final Map<String, String> demands = new HashMap<>();

    private DemoSet() {}

    static JudgedSet read() throws IOException {
        DemoSet demo = new DemoSet();
        for (String group : GROUPS) {
            JsonLines.of(
                    DemoSet.class.getResourceAsStream("/demo/" + group + "/achievements.jsonl"), demo::achievement);
            JsonLines.of(
                    DemoSet.class.getResourceAsStream("/demo/" + group + "/demands.jsonl"),
                    row -> demo.demands.put(
                            row.path("externalId").asText(),
                            row.path("title").asText() + "。"
                                    + row.path("description").asText()));
        }
        return new JudgedSet("demo", demo.documents, demo.queries());
    }

    private void achievement(JsonNode row) {
        int number = documents.size();
        keys.put(row.path("externalId").asText(), JudgedSet.key(number));
        List<String> indicators = new ArrayList<>();
        row.path("indicators")
                .forEach(i -> indicators.add("%s %s %s"
                        .formatted(
                                i.path("name").asText(),
                                i.path("value").asText(),
                                i.path("unit").asText())
                        .strip()));
        documents.add(JudgedSet.document(
                number,
                row.path("title").asText(),
                JsonLines.texts(row.path("keywords")),
                row.path("summary").asText(),
                Stream.of("applicationScenario", "advantages", "benefitNote")
                        .map(field -> row.path(field).asText())
                        .filter(text -> !text.isEmpty())
                        .reduce((a, b) -> a + "\n" + b)
                        .orElse(""),
                indicators));
    }

    private List<JudgedSet.Query> queries() throws IOException {
        List<JudgedSet.Query> queries = new ArrayList<>();
        for (String line : Files.readAllLines(JUDGEMENTS.resolve("queries.tsv"))) {
            String[] parts = line.split("\t");
            if (!line.startsWith("#") && parts.length == 3) {
                Map<String, Integer> grades = new HashMap<>();
                for (String judgement : parts[2].split(" ")) {
                    String[] graded = judgement.split("=");
                    grades.put(key(graded[0]), Integer.parseInt(graded[1]));
                }
                queries.add(new JudgedSet.Query(parts[0], parts[1], grades));
            }
        }
        Map<String, Map<String, Integer>> answered = new HashMap<>();
        for (String line : Files.readAllLines(JUDGEMENTS.resolve("demand-to-achievement.tsv"))) {
            String[] parts = line.split("\t");
            if (parts.length == 3) {
                answered.computeIfAbsent(parts[0], demand -> new HashMap<>())
                        .put(key(parts[1]), Integer.parseInt(parts[2]));
            }
        }
        answered.forEach((demand, grades) -> {
            if (grades.values().stream().anyMatch(grade -> grade >= HELPS)) {
                queries.add(new JudgedSet.Query("demand", demands.get(demand), grades));
            }
        });
        return queries;
    }

    private String key(String id) {
        String key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("no achievement " + id);
        }
        return key;
    }
}
