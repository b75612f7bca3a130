package org.techmatch.relevance;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * How good ranked lists are, each from 0 to 1.
 *
 * @param ndcg at ten, gain is the grade
 * @param mrr of the first answer among ten
 * @param recall of the answers among fifty
 */
record Measures(double ndcg, double mrr, double recall) {
    private static final int PAGE = 10;
    private static final int DEEP = 50;

    /** The measures of one list. */
    static Measures of(List<String> ranked, Map<String, Integer> grades) {
        double gain = 0;
        double mrr = 0;
        int found = 0;
        for (int i = 0; i < Math.min(DEEP, ranked.size()); i++) {
            int grade = grades.getOrDefault(ranked.get(i), 0);
            found += grade > 0 ? 1 : 0;
            gain += i < PAGE ? grade / discount(i) : 0;
            if (mrr == 0 && grade > 0 && i < PAGE) {
                mrr = 1.0 / (i + 1);
            }
        }
        return new Measures(gain / ideal(grades), mrr, (double) found / Math.min(DEEP, grades.size()));
    }

    /** The mean over lists. */
    static Measures mean(List<Measures> all) {
        return new Measures(
                all.stream().mapToDouble(Measures::ndcg).average().orElse(0),
                all.stream().mapToDouble(Measures::mrr).average().orElse(0),
                all.stream().mapToDouble(Measures::recall).average().orElse(0));
    }

    private static double ideal(Map<String, Integer> grades) {
        List<Integer> best = grades.values().stream()
                .sorted(Collections.reverseOrder())
                .limit(PAGE)
                .toList();
        double ideal = 0;
        for (int i = 0; i < best.size(); i++) {
            ideal += best.get(i) / discount(i);
        }
        return ideal;
    }

    private static double discount(int place) {
        return Math.log(place + 2) / Math.log(2);
    }
}
