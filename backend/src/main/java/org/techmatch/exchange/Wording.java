package org.techmatch.exchange;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tidies texts that come from elsewhere, without touching a word. */
final class Wording {
    /** Control, format, private-use and lone surrogate characters, and those that stand for unreadable ones. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\uFFFD&&[^\\n\\t]]");

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern AROUND_BREAKS = Pattern.compile(" ?\\n[ \\n]*");
    private static final String HAN = "[\\p{IsHan}，。；：、？！（）《》“”]";
    private static final Pattern HAN_THEN_LATIN = Pattern.compile("(?<=" + HAN + ") (?=[\\p{IsLatin}\\p{IsGreek}\\d])");
    private static final Pattern LATIN_THEN_HAN =
            Pattern.compile("(?<=[\\p{IsLatin}\\p{IsGreek}\\d%℃°)]) (?=" + HAN + ")");
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；!?;]|\\.(?=\\s|$|\\p{IsHan})");

    private Wording() {}

    /** Composed characters, nothing invisible, single spaces, single line breaks, nothing at the ends. */
    static String prose(String text) {
        String visible =
                INVISIBLE.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll("");
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        String single = SPACES.matcher(composed).replaceAll(" ");
        return AROUND_BREAKS.matcher(single).replaceAll("\n").strip();
    }

    /** The same on one line. */
    static String line(String text) {
        return prose(text).replace('\n', ' ');
    }

    /** A title: one line, without hand-typed spaces between Han characters and Latin letters or digits. */
    static String title(String text) {
        String line = line(text);
        return LATIN_THEN_HAN
                .matcher(HAN_THEN_LATIN.matcher(line).replaceAll(""))
                .replaceAll("");
    }

    /**
     * The beginning of a text, cut behind its last whole sentence; when that would leave less than half, cut where it must
     * be, with an ellipsis.
     *
     * @param max in characters
     */
    static String cut(String text, int max) {
        if (length(text) <= max) {
            return text;
        }
        String head = text.substring(0, text.offsetByCodePoints(0, max));
        Matcher ends = SENTENCE_END.matcher(head);
        int last = 0;
        while (ends.find()) {
            last = ends.end();
        }
        if (last * 2 >= head.length()) {
            return head.substring(0, last).strip();
        }
        return text.substring(0, text.offsetByCodePoints(0, max - 1)).strip() + "…";
    }

    /** The number of characters. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
