package org.techmatch.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The right side of a mapping. {@code abstract} is a column, {@code holder.name} a value inside an object, {@code a+b} both
 * joined, {@code a|b} the second where the first is empty, and {@code 公开号{id}} a text with columns put in; a text whose
 * columns are not all there is empty.
 */
final class Expression {
    private static final Pattern HOLE = Pattern.compile("\\{([^{}]+)}");

    private final String written;

    Expression(String written) {
        this.written = written.strip();
    }

    /** The columns that it reads. */
    Set<String> columns() {
        Set<String> columns = new TreeSet<>();
        if (isTemplate()) {
            Matcher holes = HOLE.matcher(written);
            while (holes.find()) {
                columns.add(top(holes.group(1).strip()));
            }
        } else {
            for (String path : written.split("[+|]")) {
                columns.add(top(path.strip()));
            }
        }
        return columns;
    }

    /** Its value in a row, null when empty. */
    @Nullable
    Object value(Map<String, Object> row) {
        return value(row, 0);
    }

    /**
     * Its value in a row, where a text of fewer characters than {@code min} is continued by the next alternative.
     *
     * @param min 0 to continue nothing
     */
    @Nullable
    Object value(Map<String, Object> row, int min) {
        if (isTemplate()) {
            return filled(row);
        }
        Object found = null;
        for (String alternative : written.split("\\|")) {
            Object next = joined(row, alternative);
            if (found == null) {
                found = next;
            } else if (found instanceof String text && Wording.length(text) < min && next != null) {
                found = join(text, next);
            }
        }
        return found;
    }

    private boolean isTemplate() {
        return written.indexOf('{') >= 0;
    }

    private @Nullable String filled(Map<String, Object> row) {
        StringBuilder text = new StringBuilder();
        Matcher holes = HOLE.matcher(written);
        while (holes.find()) {
            String piece = words(at(row, holes.group(1).strip()));
            if (piece.isBlank()) {
                return null;
            }
            holes.appendReplacement(text, Matcher.quoteReplacement(piece));
        }
        return holes.appendTail(text).toString();
    }

    private static @Nullable Object joined(Map<String, Object> row, String paths) {
        Object found = null;
        for (String path : paths.split("\\+")) {
            Object value = at(row, path.strip());
            if (value != null) {
                found = found == null ? value : join(found, value);
            }
        }
        return found;
    }

    private static Object join(Object first, Object second) {
        if (first instanceof List<?>) {
            List<Object> both = new ArrayList<>(items(first));
            both.addAll(items(second));
            return both;
        }
        return Values.text(first).orElse("") + "\n" + words(second);
    }

    private static String words(@Nullable Object value) {
        return Values.text(value).orElseGet(() -> String.join("、", Values.list(value)));
    }

    private static List<?> items(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }

    /** A column whose name has dots wins over a path with that spelling. */
    private static @Nullable Object at(Map<String, Object> row, String path) {
        Object whole = row.get(path);
        if (whole != null || path.indexOf('.') < 0) {
            return whole;
        }
        Object value = row;
        for (String name : path.split("\\.")) {
            value = value instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return "".equals(value) ? null : value;
    }

    private static String top(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}
