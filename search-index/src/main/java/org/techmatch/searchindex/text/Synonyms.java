package org.techmatch.searchindex.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that mean the same. They widen a query and are no part of the index, so that a changed group counts at once.
 * Immutable; words are compared in the spelling of {@link #plain}.
 */
public final class Synonyms {
    /** No word has another. */
    public static final Synonyms NONE = new Synonyms(List.of());

    private static final int OTHERS_MAX = 8;

    private final Map<String, List<String>> others = new HashMap<>();
    private final int longest;

    private Synonyms(Collection<List<String>> groups) {
        Map<String, Set<String>> found = new HashMap<>();
        for (List<String> group : groups) {
            List<String> words = group.stream().map(Synonyms::plain).toList();
            for (String word : words) {
                Set<String> same = found.computeIfAbsent(word, w -> new LinkedHashSet<>());
                words.stream().filter(other -> !other.equals(word)).forEach(same::add);
            }
        }
        found.forEach(
                (word, same) -> others.put(word, same.stream().limit(OTHERS_MAX).toList()));
        longest = others.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Words of the same group mean the same. */
    public static Synonyms of(Collection<List<String>> groups) {
        return new Synonyms(groups);
    }

    /** The other words for this one; empty when none is known. */
    public List<String> others(String word) {
        return others.getOrDefault(plain(word), List.of());
    }

    /** Every word of every group. */
    public Set<String> words() {
        return others.keySet();
    }

    /** A word as it is compared: half width, simplified, lower case, without blanks around it. */
    public static String plain(String word) {
        return HanVariants.simplified(Normalizer.normalize(word, Normalizer.Form.NFKC))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Cuts a run of Han characters where a known word begins and ends, longest words first. A cut that would leave a
     * single character is not made: there the word is likely a part of another (中试 in 集中试验).
     */
    List<String> cut(String run) {
        if (others.containsKey(run)) {
            return List.of(run);
        }
        for (int length = Math.min(longest, run.length() - 2); length >= 2; length--) {
            for (int from = 0; from + length <= run.length(); from++) {
                int after = run.length() - from - length;
                if (from != 1 && after != 1 && others.containsKey(run.substring(from, from + length))) {
                    List<String> parts = new ArrayList<>();
                    parts.addAll(from == 0 ? List.of() : cut(run.substring(0, from)));
                    parts.add(run.substring(from, from + length));
                    parts.addAll(after == 0 ? List.of() : cut(run.substring(from + length)));
                    return parts;
                }
            }
        }
        return List.of(run);
    }
}
