package org.techmatch.exchange;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a file's columns become our fields. Fields that are not mapped are read from the column that bears their key or
 * Chinese name.
 *
 * @param columns our field, and the {@link Expression} of the file's columns that it takes
 * @param defaults what a field holds where the file has nothing
 * @param translations by field, what their words mean; a word ending in * stands for all that begin so
 */
@Serdeable
public record Mapping(
        Map<String, String> columns, Map<String, String> defaults, Map<String, Map<String, String>> translations) {
    /** Columns by their own names, nothing added. */
    public static final Mapping NONE = new Mapping(Map.of(), Map.of(), Map.of());

    /** This mapping with the entries of another, which win. */
    public Mapping and(Mapping other) {
        return new Mapping(
                joined(columns, other.columns),
                joined(defaults, other.defaults),
                joined(translations, other.translations));
    }

    private static <V> Map<String, V> joined(Map<String, V> first, Map<String, V> second) {
        Map<String, V> all = new LinkedHashMap<>(first);
        all.putAll(second);
        return all;
    }

    /** The names on the left that are no field of the kind. */
    List<String> unknownFields(ImportKind kind) {
        Set<String> names = new LinkedHashSet<>(columns.keySet());
        names.addAll(defaults.keySet());
        names.addAll(translations.keySet());
        return names.stream().filter(name -> Column.find(kind, name).isEmpty()).toList();
    }

    /** Columns of a row that nothing reads. */
    Set<String> unread(ImportKind kind, Set<String> rowColumns) {
        Set<String> unread = new LinkedHashSet<>(rowColumns);
        columns.values().forEach(written -> unread.removeAll(new Expression(written).columns()));
        unread.removeIf(column -> Column.find(kind, column).isPresent());
        return unread;
    }

    /**
     * Our fields of a row, by key, in the order of the keys so that equal rows read equal.
     *
     * @param continuesShortTexts let the next alternative continue a text that is too short for its field
     */
    Map<String, Object> apply(ImportKind kind, Map<String, Object> row, boolean continuesShortTexts) {
        Map<String, Object> fields = new TreeMap<>();
        row.forEach((name, value) -> Column.find(kind, name).ifPresent(column -> put(fields, column.key(), value)));
        columns.forEach((name, written) -> Column.find(kind, name).ifPresent(column -> {
            fields.remove(column.key());
            put(fields, column.key(), new Expression(written).value(row, continuesShortTexts ? column.min() : 0));
        }));
        translations.forEach((name, words) -> Column.find(kind, name).ifPresent(column -> {
            Object value = fields.remove(column.key());
            put(fields, column.key(), translate(value, words));
        }));
        defaults.forEach(
                (name, value) -> Column.find(kind, name).ifPresent(column -> fields.putIfAbsent(column.key(), value)));
        return fields;
    }

    private static void put(Map<String, Object> fields, String key, @Nullable Object value) {
        boolean empty = value == null || value.equals("") || (value instanceof List<?> list && list.isEmpty());
        if (value != null && !empty) {
            fields.put(key, Structured.cell(value));
        }
    }

    private static @Nullable Object translate(@Nullable Object value, Map<String, String> words) {
        if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>();
            for (Object item : list) {
                Object translated = item == null ? null : translate(item, words);
                if (translated != null) {
                    all.add(translated);
                }
            }
            return all;
        }
        return Values.text(value).<Object>map(text -> word(text.strip(), words)).orElse(value);
    }

    /** The longest beginning that has a translation decides. */
    private static String word(String text, Map<String, String> words) {
        String exact = words.get(text);
        for (int length = text.length(); exact == null && length >= 0; length--) {
            exact = words.get(text.substring(0, length) + "*");
        }
        return exact == null ? text : exact;
    }
}
