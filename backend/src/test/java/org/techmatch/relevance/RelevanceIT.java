package org.techmatch.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPortal;
import org.techmatch.searchindex.meaning.Embedder;

/**
 * Guards how good searches are. Prints the figures; with {@code -Drelevance.corpus=DIR} those of real texts too, which
 * takes some minutes and where nothing is asserted.
 */
class RelevanceIT {
    /** Half a point below the better half is noise of a few queries; more is a fault of the fusion. */
    private static final double BEHIND_MAX = 0.02;

    private static final Map<String, Double> FLOORS =
            Map.of("problem", 0.86, "short", 0.94, "odd", 0.84, "keyword", 0.94, "demand", 0.89);

    @Test
    void searchesFindWhatPeopleJudgedToBeAnswers() throws IOException {
        try (Embedder embedder = Embedder.load(2)) {
            Relevance relevance = new Relevance(TestPortal.shared().search(), embedder);
            JudgedSet demo = DemoSet.read();
            Map<String, Map<Ways.Way, Measures>> measured = relevance.measure(demo);
            System.out.println(Relevance.table(demo, measured));

            assertThat(demo.queries()).hasSizeGreaterThanOrEqualTo(300);
            assertThat(measured.keySet()).isEqualTo(FLOORS.keySet());
            measured.forEach((kind, by) -> {
                double hybrid = of(by, Ways.Way.HYBRID);
                assertThat(hybrid).as(kind).isGreaterThanOrEqualTo(FLOORS.get(kind));
                assertThat(hybrid)
                        .as(kind + " beside its better half")
                        .isGreaterThanOrEqualTo(
                                Math.max(of(by, Ways.Way.LEXICAL), of(by, Ways.Way.VECTORS)) - BEHIND_MAX);
            });
            corpus(relevance);
        }
    }

    private static double of(Map<Ways.Way, Measures> by, Ways.Way way) {
        Measures measures = by.get(way);
        return measures == null ? 0 : measures.ndcg();
    }

    private static void corpus(Relevance relevance) throws IOException {
        String directory = System.getProperty("relevance.corpus", "");
        if (!directory.isBlank()) {
            for (JudgedSet set : CorpusSets.read(Path.of(directory))) {
                System.out.println(Relevance.table(set, relevance.measure(set)));
            }
        }
    }
}
