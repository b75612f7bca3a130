package org.techmatch.notice;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.techmatch.platform.Hashes;

/**
 * Which characters of a published text count: it is brought into Unicode form NFC, lines end with a line feed alone, blanks
 * at the end of a line and empty lines at both ends are taken away, and a byte order mark too. Then its UTF-8 bytes are
 * hashed. Whoever pastes the text from a page or a file gets the same hash.
 */
final class PublishedText {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0\\u3000]+(?=\\n|$)");
    private static final Pattern EDGES = Pattern.compile("^\\n+|\\n+$");

    private PublishedText() {}

    static String normal(String text) {
        String lines = LINE_END.matcher(text.replace("\uFEFF", "")).replaceAll("\n");
        String tidy =
                BLANKS.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC)).replaceAll("");
        return EDGES.matcher(tidy).replaceAll("");
    }

    static String hash(String text) {
        return Hashes.sha256(normal(text));
    }
}
