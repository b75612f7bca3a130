package org.techmatch.draft;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** how alike two titles are, by the pairs of neighbouring characters that they share. */
final class TitleSimilarity {
    private TitleSimilarity() {}

    /** Shared pairs of all pairs (Dice), in per cent; case and everything but letters and digits do not count. */
    static int percent(String one, String other) {
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        if (first.isEmpty() || second.isEmpty()) {
            return normal(one).equals(normal(other)) ? 100 : 0;
        }
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        return 200 * shared.size() / (first.size() + second.size());
    }

    private static Set<String> pairs(String title) {
        int[] points = normal(title).codePoints().toArray();
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < points.length; i++) {
            pairs.add(new String(points, i, 2));
        }
        return pairs;
    }

    private static String normal(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
