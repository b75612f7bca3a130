package org.techmatch.searchindex.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One spelling for letters that mean the same: traditional characters as simplified ones, squared units and other
 * compatibility letters as plain ones, ℃ and 摄氏度 as 度. The index does it letter by letter in a character filter, so that
 * the stored text stays as it was written; queries do it here.
 */
public final class HanVariants {
    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9fff';

    /** Ranges of compatibility letters that occur in technical texts: powers, signs, squared, full width. */
    private static final int[][] COMPATIBLE = {
        {0xb2, 0xb9},
        {0x2070, 0x209c},
        {0x2126, 0x212b},
        {0x2160, 0x217b},
        {0x2f00, 0x2fd5},
        {0x3371, 0x33df},
        {0xf900, 0xfad9},
        {0xff10, 0xff5a}
    };

    /** What the library leaves alone because it depends on the word, but is nearly always this in technical texts. */
    private static final Map<Character, Character> ALSO = Map.of('乾', '干', '著', '着', '麼', '么', '瞭', '了');

    private static final Map<String, String> DEGREES = Map.of("℃", "度", "°C", "度", "°c", "度", "摄氏度", "度", "攝氏度", "度");

    private static final char[] SIMPLIFIED = table();

    private HanVariants() {}

    /** The text with every character in its simplified form and 度 for degrees. */
    public static String simplified(String text) {
        StringBuilder simplified = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            simplified.append(letter >= FIRST && letter <= LAST ? SIMPLIFIED[letter - FIRST] : letter);
        }
        return simplified.toString().replaceAll("(?i)\\s?(?:℃|°C|摄氏度)", "度");
    }

    /** What a character filter replaces by what, in a fixed order. */
    public static Map<String, String> mappings() {
        Map<String, String> mappings = new LinkedHashMap<>();
        for (char letter = FIRST; letter <= LAST; letter++) {
            if (SIMPLIFIED[letter - FIRST] != letter) {
                mappings.put(String.valueOf(letter), String.valueOf(SIMPLIFIED[letter - FIRST]));
            }
        }
        for (int[] range : COMPATIBLE) {
            for (int letter = range[0]; letter <= range[1]; letter++) {
                String from = Character.toString(letter);
                String plain = Normalizer.normalize(from, Normalizer.Form.NFKC);
                if (!plain.equals(from) && plain.codePoints().allMatch(Character::isLetterOrDigit)) {
                    mappings.put(from, simplified(plain));
                }
            }
        }
        DEGREES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(degree -> mappings.put(degree.getKey(), degree.getValue()));
        return mappings;
    }

    private static char[] table() {
        char[] table = new char[LAST - FIRST + 1];
        for (char letter = FIRST; letter <= LAST; letter++) {
            String simple = ZhConverterUtil.toSimple(String.valueOf(letter));
            table[letter - FIRST] = simple.length() == 1 ? simple.charAt(0) : letter;
        }
        ALSO.forEach((letter, simple) -> table[letter - FIRST] = simple);
        return table;
    }
}
