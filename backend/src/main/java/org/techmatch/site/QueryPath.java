package org.techmatch.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A path with its query in one fixed order, so that the same search always has the same address.
 *
 * @param parameters only those that are known there, none of them empty
 */
public record QueryPath(String path, Map<String, List<String>> parameters) {
    private static final String CURSOR = "cursor";

    public QueryPath {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** Takes the known parameters of a request; others, such as a messenger's marks, are dropped. */
    public static QueryPath of(String path, Map<String, List<String>> requested, Set<String> known) {
        Map<String, List<String>> kept = new HashMap<>();
        requested.forEach((name, values) -> {
            List<String> given =
                    values.stream().filter(value -> !value.isBlank()).toList();
            if (known.contains(name) && !given.isEmpty()) {
                kept.put(name, given);
            }
        });
        return new QueryPath(path, kept);
    }

    /** Whether anything but the path is set. */
    public boolean isPlain() {
        return parameters.isEmpty();
    }

    /** The first value of a parameter, or an empty text. */
    public String first(String name) {
        return parameters.getOrDefault(name, List.of("")).getFirst();
    }

    /** The parameters but these and the cursor. */
    public Map<String, List<String>> without(Set<String> names) {
        Map<String, List<String>> rest = new TreeMap<>(parameters);
        rest.keySet().removeAll(names);
        rest.remove(CURSOR);
        return rest;
    }

    /** The path and query with this cursor, or without one. */
    public String to(@Nullable String cursor) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, values) -> {
            if (!name.equals(CURSOR)) {
                values.forEach(value -> pairs.add(encode(name) + "=" + encode(value)));
            }
        });
        if (cursor != null) {
            pairs.add(CURSOR + "=" + encode(cursor));
        }
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    /** The query alone, without cursor and question mark. */
    String query() {
        String whole = to(null);
        return whole.equals(path) ? "" : whole.substring(path.length() + 1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
