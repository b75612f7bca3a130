package org.techmatch.evidence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Names of files: checked when they come, written so that no browser misreads them when they go. */
final class FileNames {
    private static final int LENGTH_MAX = 120;

    private FileNames() {}

    /** The name to keep; refused when it has path parts, control or direction characters, or is too long. */
    static String checked(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        boolean bad = name.isEmpty()
                || name.startsWith(".")
                || name.codePoints().anyMatch(FileNames::isForbidden)
                || name.codePointCount(0, name.length()) > LENGTH_MAX;
        if (bad) {
            throw FileRefusals.because(
                    "文件名不能含路径、控制字符或 \\ / : * ? \" < > |，最长 120 个字。",
                    "The name must have no path, control characters or \\ / : * ? \" < > |, and at most 120 characters.");
        }
        return name;
    }

    private static boolean isForbidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || "\\/:*?\"<>|".indexOf(c) >= 0;
    }

    /** RFC 6266: always an attachment, with a plain name for old programs and the real one in UTF-8. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
