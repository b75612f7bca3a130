package org.techmatch.searchindex;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The tokens of a text and where each stands. */
public final class AnalysedText {
    private static final int[] NOWHERE = {};

    /** As between the values of a field that has several. */
    private static final int GAP = 100;

    private final Map<String, int[]> places;

    private AnalysedText(Map<String, int[]> places) {
        this.places = places;
    }

    /** The tokens. */
    public Set<String> tokens() {
        return places.keySet();
    }

    int[] places(String token) {
        return places.getOrDefault(token, NOWHERE);
    }

    boolean has(String token, int place) {
        return Arrays.binarySearch(places(token), place) >= 0;
    }

    /** Collects tokens in the order of their places. */
    static final class Builder {
        private final Map<String, int[]> places = new HashMap<>();
        private final Map<String, Integer> sizes = new HashMap<>();
        private int base;
        private int last;

        void add(String token, int place) {
            int size = sizes.merge(token, 1, Integer::sum);
            int[] known = places.computeIfAbsent(token, t -> new int[1]);
            if (known.length < size) {
                known = Arrays.copyOf(known, size * 2);
                places.put(token, known);
            }
            last = base + place;
            known[size - 1] = last;
        }

        void nextText() {
            base = last + GAP;
        }

        AnalysedText build() {
            sizes.forEach((token, size) -> places.computeIfPresent(token, (t, all) -> Arrays.copyOf(all, size)));
            return new AnalysedText(places);
        }
    }
}
