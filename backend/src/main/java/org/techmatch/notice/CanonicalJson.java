package org.techmatch.notice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON of which there is one spelling (RFC 8785, for texts, whole numbers, lists and objects): names in the order of their
 * UTF-16 units, no blanks, only the escapes that must be.
 */
final class CanonicalJson {
    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** A value: a text, a whole number, a list or an object of such. */
    static String of(Object value) {
        CanonicalJson json = new CanonicalJson();
        json.value(value);
        return json.out.toString();
    }

    private void value(Object value) {
        switch (value) {
            case String text -> text(text);
            case Integer number -> out.append(number);
            case Long number -> out.append(number);
            case List<?> list -> list(list);
            case Map<?, ?> object -> object(object);
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    private void list(List<?> list) {
        out.append('[');
        String comma = "";
        for (Object each : list) {
            out.append(comma);
            value(each);
            comma = ",";
        }
        out.append(']');
    }

    private void object(Map<?, ?> object) {
        Map<String, Object> sorted = new TreeMap<>();
        object.forEach((name, value) -> sorted.put(String.valueOf(name), value));
        out.append('{');
        String comma = "";
        for (Map.Entry<String, Object> each : sorted.entrySet()) {
            out.append(comma);
            text(each.getKey());
            out.append(':');
            value(each.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        out.append('"');
    }
}
