package org.techmatch.document;

import java.util.List;
import java.util.Map;

/**
 * What a document says, as plain text by the names of its kind; a template decides where it stands.
 *
 * @param values by the names of {@link DocumentKind#names}
 * @param rows by the names of {@link DocumentKind#lists}
 */
public record DocumentModel(Map<String, String> values, Map<String, List<Map<String, String>>> rows) {
    /**
     * Refuses names that the kind does not have and lists that are not given; a value that is not given stays empty.
     *
     * @throws IllegalArgumentException for a mistake of the room that issues it
     */
    void check(DocumentKind kind) {
        if (!kind.names().containsAll(values.keySet()) || !kind.lists().keySet().containsAll(rows.keySet())) {
            throw new IllegalArgumentException(kind + " has no such names: " + values.keySet() + rows.keySet());
        }
        rows.forEach((list, all) -> all.forEach(row -> {
            if (!java.util.Objects.requireNonNull(kind.lists().get(list)).containsAll(row.keySet())) {
                throw new IllegalArgumentException(kind + "." + list + " has no such names: " + row.keySet());
            }
        }));
    }

    /** A model that shows what a template looks like: every name stands for itself. */
    static DocumentModel example(DocumentKind kind) {
        Map<String, List<Map<String, String>>> rows = new java.util.TreeMap<>();
        kind.lists().forEach((list, names) -> {
            Map<String, String> row = new java.util.TreeMap<>();
            names.forEach(name -> row.put(name, "〔" + list + "." + name + "〕"));
            rows.put(list, List.of(row, row));
        });
        Map<String, String> values = new java.util.TreeMap<>();
        kind.names().forEach(name -> values.put(name, "〔" + name + "〕"));
        return new DocumentModel(values, rows);
    }
}
