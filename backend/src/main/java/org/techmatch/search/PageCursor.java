package org.techmatch.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where a page begins: the sort values of the listing before or after it. Stable while listings come and go, since it
 * names a place in the order and not a number.
 *
 * @param offset how many listings come before the page that it leads to
 */
record PageCursor(String fingerprint, boolean backwards, long offset, List<String> after) {
    private static final String SEPARATOR = "\u001e";
    private static final int PARTS_MIN = 5;
    private static final int LENGTH_MAX = 500;

    /** The opaque text for URLs. */
    String encode() {
        String text = String.join(
                SEPARATOR, fingerprint, backwards ? "b" : "f", String.valueOf(offset), String.join(SEPARATOR, after));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a text made by {@link #encode()}; empty for anything else. */
    static Optional<PageCursor> decode(String text) {
        if (text.length() > LENGTH_MAX) {
            return Optional.empty();
        }
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            if (parts.length < PARTS_MIN || !(parts[1].equals("b") || parts[1].equals("f"))) {
                return Optional.empty();
            }
            long offset = Long.parseLong(parts[2]);
            List<String> after = Arrays.asList(parts).subList(3, parts.length);
            return offset < 0 || !isPlace(after)
                    ? Optional.empty()
                    : Optional.of(new PageCursor(parts[0], parts[1].equals("b"), offset, after));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The last values of every order are the publication time and the listing's key; a score comes before them. */
    private static boolean isPlace(List<String> after) {
        int size = after.size();
        if (size < 2 || size > 3 || !after.get(size - 1).matches("(achievement|demand)-\\d{10,19}")) {
            return false;
        }
        if (size == 3 && !after.get(0).matches("\\d{4}-\\d{2}-\\d{2}|-?\\d{1,12}(\\.\\d{1,18})?(E-?\\d{1,3})?")) {
            return false;
        }
        return after.get(size - 2).matches("\\d{1,18}");
    }
}
