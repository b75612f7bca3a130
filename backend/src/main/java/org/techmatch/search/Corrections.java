package org.techmatch.search;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.searchindex.text.QueryTerm;
import org.techmatch.searchindex.text.QueryText;

/** What somebody may have meant whose words hardly anything has: known words of the same sound, or nearly the same letters. */
@Singleton
class Corrections {
    private static final int WORD_MAX = 8;
    private static final int LONG_WORD = 8;

    private final Vocabulary vocabulary;

    Corrections(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The query with known words in place of unknown ones; empty when nothing better is known. */
    Optional<String> of(QueryText text) {
        String whole = String.join("", text.terms());
        if (text.words().size() > 1 && whole.matches("[a-z]+")) {
            String joined = vocabulary.soundingLike(whole);
            if (joined != null) {
                return Optional.of(joined);
            }
        }
        List<String> corrected = text.words().stream().map(this::corrected).toList();
        return corrected.equals(text.terms()) ? Optional.empty() : Optional.of(String.join(" ", corrected));
    }

    private String corrected(QueryTerm term) {
        String word = term.text();
        if (vocabulary.has(word)) {
            return word;
        }
        String same = vocabulary.soundingLike(word);
        if (same != null) {
            return same;
        }
        if (term.isHan()) {
            return partsCorrected(word);
        }
        String near = term.isLatin() ? nearest(word) : null;
        return near == null ? word : near;
    }

    /** Longest parts first, so that a short word inside does not hide the long one. */
    private String partsCorrected(String run) {
        for (int length = Math.min(WORD_MAX, run.length() - 1); length >= 2; length--) {
            for (int from = 0; from + length <= run.length(); from++) {
                String part = run.substring(from, from + length);
                String same = vocabulary.has(part) ? null : vocabulary.soundingLike(part);
                if (same != null) {
                    return run.substring(0, from) + same + run.substring(from + length);
                }
            }
        }
        return run;
    }

    private @Nullable String nearest(String word) {
        int allowed = word.length() >= LONG_WORD ? 2 : 1;
        return word.length() < 4
                ? null
                : vocabulary.latin().stream()
                        .filter(entry -> entry.code() == null && distance(entry.word(), word) <= allowed)
                        .max(Comparator.comparingLong(Vocabulary.Entry::weight))
                        .map(Vocabulary.Entry::word)
                        .orElse(null);
    }

    /** Letters to change, add or leave out until one word is the other. */
    static int distance(String a, String b) {
        String first = a.toLowerCase(java.util.Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (first.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
