package org.techmatch.searchindex.text;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How Chinese text sounds, without tones, as the index holds it: pairs of syllables ({@code lidian}, {@code dianchi}) and
 * triples of first letters ({@code ldc}). Each character has its most usual reading, the same in texts and in queries,
 * so that homophones meet; a few that technical words read in two ways have both.
 */
public final class Pinyin {
    /** Begins the first letters of a whole keyword, so that {@code =ldc} is 锂电池 and not a part of a longer word. */
    public static final String WHOLE = "=";

    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';
    private static final String READ_IN_TWO_WAYS = "重长行调弹率会乐藏传降还处差种模薄血壳剥露粘扎卡车削系校落核提都地着参曲称铺曝泊绿";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final int INITIALS = 3;
    private static final String[][] READINGS = readings();

    private Pinyin() {}

    /** Pairs of neighbouring syllables of each run of Han characters, each once. */
    public static Set<String> pairs(String text) {
        Set<String> pairs = new LinkedHashSet<>();
        for (String run : runs(text)) {
            for (int i = 0; i + 1 < run.length(); i++) {
                for (String first : readings(run.charAt(i))) {
                    for (String second : readings(run.charAt(i + 1))) {
                        pairs.add(first + second);
                    }
                }
            }
        }
        return pairs;
    }

    /** Pairs of neighbouring syllables that are already known. */
    public static List<String> pairs(List<String> syllables) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < syllables.size(); i++) {
            pairs.add(syllables.get(i) + syllables.get(i + 1));
        }
        return pairs;
    }

    /** The usual reading of each Han character of the text; other characters have none. */
    public static List<String> syllables(String text) {
        List<String> syllables = new ArrayList<>();
        String simplified = HanVariants.simplified(text);
        for (int i = 0; i < simplified.length(); i++) {
            String[] readings = readings(simplified.charAt(i));
            if (readings.length > 0) {
                syllables.add(readings[0]);
            }
        }
        return syllables;
    }

    /** The first letters of the usual readings, such as {@code ldc}; Latin letters and digits stand for themselves. */
    public static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        for (char letter :
                HanVariants.simplified(text).toLowerCase(java.util.Locale.ROOT).toCharArray()) {
            String[] readings = readings(letter);
            if (readings.length > 0) {
                initials.append(readings[0].charAt(0));
            } else if (Character.isLetterOrDigit(letter) && letter < FIRST) {
                initials.append(letter);
            }
        }
        return initials.toString();
    }

    /** First letters as the index holds them: triples of each run of the text, and each keyword as a whole. */
    public static Set<String> initialTokens(String text, List<String> keywords) {
        Set<String> tokens = new LinkedHashSet<>();
        runs(text).forEach(run -> tokens.addAll(triples(initials(run))));
        keywords.forEach(keyword -> tokens.add(WHOLE + initials(keyword)));
        return tokens;
    }

    /** Triples of neighbouring letters. */
    public static List<String> triples(String letters) {
        List<String> triples = new ArrayList<>();
        for (int i = 0; i + INITIALS <= letters.length(); i++) {
            triples.add(letters.substring(i, i + INITIALS));
        }
        return triples;
    }

    private static List<String> runs(String text) {
        return HAN.matcher(HanVariants.simplified(text))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String[] readings(char letter) {
        return letter >= FIRST && letter <= LAST ? READINGS[letter - FIRST] : new String[0];
    }

    private static String[][] readings() {
        String[][] readings = new String[LAST - FIRST + 1][];
        for (char letter = FIRST; letter <= LAST; letter++) {
            int ways = READ_IN_TWO_WAYS.indexOf(letter) >= 0 ? 2 : 1;
            readings[letter - FIRST] = PinyinHelper.toPinyinList(letter, PinyinStyleEnum.NORMAL).stream()
                    .map(Pinyin::typed)
                    .filter(reading -> reading.matches("[a-z]+"))
                    .distinct()
                    .limit(ways)
                    .toArray(String[]::new);
        }
        return readings;
    }

    /** As keyboards have it: v for ü, but after l and n where it tells words apart only. */
    private static String typed(String reading) {
        return reading.replace("üe", "ue").replace('ü', 'v');
    }
}
