package org.techmatch.searchindex.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads Latin letters that somebody typed as pinyin: {@code lidianchi} is li dian chi. */
public final class PinyinInput {
    private static final int READINGS_MAX = 6;
    private static final int LETTERS_MAX = 60;
    private static final int SYLLABLE_MAX = 6;
    private static final Set<String> SYLLABLES = syllables();

    private PinyinInput() {}

    /** Every way to read the letters as at least two whole syllables, fewest syllables first; empty when there is none. */
    public static List<List<String>> readings(String letters) {
        List<List<String>> found = new ArrayList<>();
        if (letters.length() <= LETTERS_MAX && letters.matches("[a-z']+")) {
            read(letters.replace('ü', 'v'), 0, new ArrayList<>(), found);
        }
        found.removeIf(reading -> reading.size() < 2);
        found.sort(java.util.Comparator.comparingInt(List::size));
        return found;
    }

    /** Whether the letters are one syllable. */
    public static boolean isSyllable(String letters) {
        return SYLLABLES.contains(letters);
    }

    private static void read(String letters, int from, List<String> before, List<List<String>> found) {
        if (found.size() >= READINGS_MAX) {
            return;
        }
        if (from == letters.length()) {
            found.add(List.copyOf(before));
            return;
        }
        if (letters.charAt(from) == '\'') {
            read(letters, from + 1, before, found);
            return;
        }
        for (int to = Math.min(letters.length(), from + SYLLABLE_MAX); to > from; to--) {
            String syllable = letters.substring(from, to);
            if (SYLLABLES.contains(syllable)) {
                before.add(syllable);
                read(letters, to, before, found);
                before.removeLast();
            }
        }
    }

    private static Set<String> syllables() {
        Set<String> syllables = new HashSet<>();
        for (char letter = '\u4e00'; letter <= '\u9fa5'; letter++) {
            syllables.addAll(Pinyin.syllables(String.valueOf(letter)));
        }
        syllables.removeAll(Set.of("n", "m", "ng", "hm", "hng", "ei"));
        return Set.copyOf(syllables);
    }
}
