package org.techmatch.searchindex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.techmatch.searchindex.text.QueryText;

/**
 * Joins what words found and what meaning found into one order. Both scores are brought to 0..1 between the best and the
 * last candidate and added with weights that depend on the query. Who asks for a term or two gets what has them first, in
 * the order of its words; a sentence whose words are found is led by them less; a long text is compared by both alike; where
 * nothing has the words, as with a problem told in everyday language, meaning leads.
 */
final class Fusion {
    /** How many candidates words may bring. */
    static final int BY_WORDS_MAX = 200;

    /** How many candidates meaning may bring. */
    static final int BY_MEANING_MAX = 100;

    private static final double WORDS_OF_TERMS = 0.95;
    private static final double WORDS_WHEN_FOUND = 0.7;
    private static final double WORDS_WHEN_NEAR = 0.6;
    private static final double WORDS_OF_LONG_TEXT = 0.5;
    private static final double WORDS_WHEN_MISSED = 0.4;

    /** What shares less with a sentence than this part of what the best shares is no answer beside it. */
    private static final double SHARED_MIN = 0.5;

    private static final int TERMS_MAX = 2;
    private static final int TERM_LETTERS_MAX = 8;

    /** Less alike than this has nothing to do with the query: unrelated texts reach 0.48 with the model in use. */
    private static final double SIMILAR_MIN = 0.5;

    /** What is so much less alike than the best is no answer beside it. */
    private static final double BEHIND_BEST_MAX = 0.12;

    private Fusion() {}

    /**
     * A listing that words found.
     *
     * @param asIsAsked whether it has the words that were asked for, and not only some of them
     * @param passes whether it passes the filters
     */
    record ByWords(ListingKey key, long publishedAt, double score, boolean asIsAsked, boolean passes) {}

    /**
     * A listing that is near in meaning.
     *
     * @param similarity the cosine
     * @param passes whether it passes the filters
     */
    record ByMeaning(ListingKey key, long publishedAt, double similarity, boolean passes) {}

    /** A listing in the joint order. */
    record Fused(ListingKey key, long publishedAt, double score, ListingPage.Reason reason) {
        /** Best first; the key makes the order the same each time. */
        static final Comparator<Fused> ORDER = Comparator.comparingDouble(Fused::score)
                .thenComparing(Fused::key)
                .reversed();
    }

    /** The nearest in meaning, without those that are too far away to answer; nearest first. */
    static List<ByMeaning> near(List<ByMeaning> nearest) {
        if (nearest.isEmpty()) {
            return List.of();
        }
        double least = Math.max(SIMILAR_MIN, nearest.getFirst().similarity() - BEHIND_BEST_MAX);
        return nearest.stream().filter(each -> each.similarity() >= least).toList();
    }

    /**
     * The listings that are answers although they lack the words as asked: the near ones, and, for a sentence, those that
     * share nearly as much with it as the best.
     */
    static Set<ListingKey> added(QueryText text, List<ByWords> words, List<ByMeaning> nearest) {
        Set<ListingKey> added = new LinkedHashSet<>();
        near(nearest).forEach(each -> added.add(each.key()));
        if (!added.isEmpty() && !isTerms(text)) {
            double least = words.isEmpty() ? 0 : words.getFirst().score() * SHARED_MIN;
            words.stream().filter(each -> each.score() >= least).forEach(each -> added.add(each.key()));
        }
        return added;
    }

    /**
     * The joint order of the listings that have the words or are near in meaning, and pass the filters.
     *
     * @param words best first
     * @param nearest nearest first, as many as were asked for
     * @param loose whether hardly anything has the words and what is near them counts as asked
     */
    static List<Fused> of(QueryText text, List<ByWords> words, List<ByMeaning> nearest, boolean loose) {
        Scale scale = new Scale(text, words, nearest, loose);
        Map<ListingKey, ByWords> byWords = new HashMap<>();
        words.forEach(each -> byWords.put(each.key(), each));
        Map<ListingKey, ByMeaning> byMeaning = new HashMap<>();
        nearest.forEach(each -> byMeaning.put(each.key(), each));
        Set<ListingKey> members = new TreeSet<>();
        Set<ListingKey> added = added(text, words, nearest);
        nearest.stream()
                .filter(each -> each.passes() && added.contains(each.key()))
                .forEach(each -> members.add(each.key()));
        words.stream()
                .filter(each -> each.passes() && (each.asIsAsked() || added.contains(each.key())))
                .forEach(each -> members.add(each.key()));
        List<Fused> fused = new ArrayList<>();
        for (ListingKey key : members) {
            ByMeaning alike = byMeaning.get(key);
            ByWords worded = byWords.get(key);
            double fromWords = worded == null ? 0 : scale.words(worded);
            double fromMeaning = alike == null ? 0 : scale.meaning(alike.similarity());
            fused.add(new Fused(
                    key,
                    worded != null ? worded.publishedAt() : alike == null ? 0 : alike.publishedAt(),
                    fromWords + fromMeaning,
                    new ListingPage.Reason(
                            percent(fromWords, fromWords + fromMeaning),
                            alike == null ? 0 : percent(alike.similarity(), 1),
                            worded == null || !worded.asIsAsked())));
        }
        fused.sort(Fused.ORDER);
        return fused;
    }

    /** Whether the query is a term or two rather than a sentence. */
    static boolean isTerms(QueryText text) {
        return text.words().size() <= TERMS_MAX
                && text.words().stream()
                        .allMatch(word -> !word.isHan() || word.text().length() <= TERM_LETTERS_MAX);
    }

    private static int percent(double part, double whole) {
        return whole <= 0 ? 0 : (int) Math.round(100 * part / whole);
    }

    /** Brings both kinds of score to one scale. */
    private static final class Scale {
        private final double weight;
        private final double ahead;
        private final double bestWords;
        private final double nearest;
        private final double farthest;

        Scale(QueryText text, List<ByWords> words, List<ByMeaning> meanings, boolean loose) {
            boolean asked = words.stream().anyMatch(ByWords::asIsAsked);
            boolean found = asked && !loose;
            boolean terms = found && isTerms(text);
            weight = terms
                    ? WORDS_OF_TERMS
                    : text.isLong()
                            ? WORDS_OF_LONG_TEXT
                            : found ? WORDS_WHEN_FOUND : asked && isTerms(text) ? WORDS_WHEN_NEAR : WORDS_WHEN_MISSED;
            ahead = terms ? 1 : 0;
            bestWords = words.isEmpty() ? 1 : words.getFirst().score();
            nearest = meanings.isEmpty() ? 1 : meanings.getFirst().similarity();
            farthest = meanings.isEmpty() ? 0 : meanings.getLast().similarity();
        }

        double words(ByWords listing) {
            return weight * listing.score() / bestWords + (listing.asIsAsked() ? ahead : 0);
        }

        double meaning(double similarity) {
            return nearest <= farthest ? 1 - weight : (1 - weight) * (similarity - farthest) / (nearest - farthest);
        }
    }
}
