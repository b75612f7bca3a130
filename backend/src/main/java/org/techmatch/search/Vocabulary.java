package org.techmatch.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.techmatch.searchindex.text.Pinyin;
import org.techmatch.searchindex.text.Synonyms;

/**
 * The words that public listings are described by, and the names of verified organisations, in memory, so that a letter
 * typed costs no request. Found by their beginning, as written, by sound and by first letters.
 */
@Singleton
class Vocabulary {
    private static final int LOOKED_AT_MAX = 3_000;
    private static final int SHORT_MAX = 60;

    private volatile Known known = new Known();

    /**
     * A word.
     *
     * @param code of the organisation whose name it is, null for a word
     * @param weight how many listings have it
     */
    record Entry(String word, @Nullable String code, long weight) {}

    private static final class Known {
        private final NavigableMap<String, List<Entry>> beginnings = new TreeMap<>();
        private final Map<String, List<Entry>> sounds = new HashMap<>();
        private final Map<String, Entry> words = new HashMap<>();
    }

    /** Replaces everything that is known. */
    void replace(List<Entry> entries) {
        Known next = new Known();
        for (Entry entry : entries) {
            String plain = Synonyms.plain(entry.word());
            String sound = sound(plain);
            next.words.putIfAbsent(plain, entry);
            next.sounds.computeIfAbsent(sound, s -> new ArrayList<>()).add(entry);
            for (String key : new LinkedHashSet<>(List.of(plain, sound, Pinyin.initials(plain)))) {
                next.beginnings.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
            }
        }
        known = next;
    }

    /** The best entries whose word, sound or first letters begin with what is typed. */
    List<Entry> beginning(String typed, Predicate<Entry> wanted, int max) {
        String begin = Synonyms.plain(typed).replace(" ", "");
        if (begin.isEmpty() || begin.length() > SHORT_MAX) {
            return List.of();
        }
        Set<Entry> found = new LinkedHashSet<>();
        int looked = 0;
        for (List<Entry> entries : known.beginnings
                .subMap(begin, true, begin + Character.MAX_VALUE, false)
                .values()) {
            entries.stream().filter(wanted).forEach(found::add);
            looked += entries.size();
            if (looked > LOOKED_AT_MAX) {
                break;
            }
        }
        return found.stream()
                .sorted((a, b) -> Long.compare(b.weight(), a.weight()))
                .limit(max)
                .toList();
    }

    /** Whether it is a known word. */
    boolean has(String plain) {
        return known.words.containsKey(plain);
    }

    /** The most frequent word that sounds the same, or whose first letters are the given Latin ones; null for none. */
    @Nullable
    String soundingLike(String plain) {
        List<Entry> same = known.sounds.getOrDefault(sound(plain), List.of());
        if (same.isEmpty() && plain.matches("[a-z]{2,8}")) {
            same = known.beginnings.getOrDefault(plain, List.of());
        }
        return same.stream()
                .filter(entry ->
                        entry.code() == null && !Synonyms.plain(entry.word()).equals(plain))
                .max((a, b) -> Long.compare(a.weight(), b.weight()))
                .map(Entry::word)
                .orElse(null);
    }

    /** Known words of Latin letters, for comparing letter by letter. */
    List<Entry> latin() {
        return known.words.entrySet().stream()
                .filter(each -> each.getKey().matches("[a-z0-9 -]{4,}"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String sound(String plain) {
        StringBuilder sound = new StringBuilder();
        plain.codePoints().forEach(letter -> {
            List<String> syllable = Pinyin.syllables(Character.toString(letter));
            sound.append(syllable.isEmpty() ? Character.toString(letter) : syllable.getFirst());
        });
        return sound.toString();
    }
}
