package org.techmatch.match;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds which sentence of an achievement meets which sentence of a demand, by the terms that they share. */
@Singleton
class SentenceSimilarity {
    private static final int PAIRS_MAX = 5;
    private static final int LIKENESS_MIN = 12;
    private static final int SHARED_TERMS_MIN = 2;
    private static final int SHARED_WORDS_MAX = 6;
    private static final int HAN = 2;
    private static final int LATIN = 3;

    private record Cut(String text, Set<String> terms, int weight) {
        static Cut of(String text) {
            Set<String> terms = Terms.of(text);
            return new Cut(text, terms, SentenceSimilarity.weight(terms));
        }
    }

    /** For each sentence of the demand the best one of the achievement, if it is like it at all; most alike first. */
    List<SentencePair> pairs(List<String> demand, List<String> achievement) {
        List<Cut> there = achievement.stream().map(Cut::of).toList();
        List<SentencePair> pairs = new ArrayList<>();
        for (String sentence : demand) {
            Cut here = Cut.of(sentence);
            Cut best = null;
            int bestLikeness = LIKENESS_MIN - 1;
            for (Cut other : there) {
                int likeness = likeness(here, other);
                if (likeness > bestLikeness) {
                    best = other;
                    bestLikeness = likeness;
                }
            }
            if (best != null) {
                pairs.add(new SentencePair(
                        sentence, best.text(), bestLikeness, Terms.shared(sentence, best.text(), SHARED_WORDS_MAX)));
            }
        }
        pairs.sort(Comparator.comparingInt(SentencePair::likeness).reversed());
        return List.copyOf(pairs.subList(0, Math.min(PAIRS_MAX, pairs.size())));
    }

    /** Twice the weight of what they share, by the weight of both. */
    private static int likeness(Cut one, Cut other) {
        int shared = 0;
        int count = 0;
        for (String term : one.terms()) {
            if (other.terms().contains(term)) {
                shared += weight(term);
                count++;
            }
        }
        int all = one.weight() + other.weight();
        return count < SHARED_TERMS_MIN || all == 0 ? 0 : 200 * shared / all;
    }

    private static int weight(Set<String> terms) {
        return terms.stream().mapToInt(SentenceSimilarity::weight).sum();
    }

    private static int weight(String term) {
        return Character.isIdeographic(term.codePointAt(0)) ? HAN : LATIN;
    }
}
