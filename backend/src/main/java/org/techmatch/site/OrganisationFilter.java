package org.techmatch.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The conditions of a query for organisations as SQL with its parameters. */
record OrganisationFilter(String condition, Object[] parameters) {
    private static final int WORDS_MAX = 8;

    /** All conditions but the kind and the place in the list, for counting by kind. */
    static OrganisationFilter of(OrganisationQuery query) {
        StringBuilder condition = new StringBuilder("o.status = 'VERIFIED'");
        List<Object> parameters = new ArrayList<>();
        in("o.district_code", query.districts(), condition, parameters);
        query.words()
                .lines()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .filter(word -> !word.isEmpty())
                .limit(WORDS_MAX)
                .forEach(word -> {
                    condition.append(" AND LOWER(CONCAT_WS(' ', o.name, o.short_name, o.intro)) LIKE ? ESCAPE '!'");
                    parameters.add(pattern(word));
                });
        return new OrganisationFilter(condition.toString(), parameters.toArray());
    }

    /** With the kind and the place in the list. */
    OrganisationFilter onPage(OrganisationQuery query) {
        StringBuilder all = new StringBuilder(condition);
        List<Object> values = new ArrayList<>(List.of(parameters));
        in("o.kind", query.kinds().stream().map(Enum::name).toList(), all, values);
        OrganisationQuery.Cursor cursor = query.cursor();
        if (cursor != null) {
            all.append(cursor.backwards() ? " AND o.id < ?" : " AND o.id > ?");
            values.add(cursor.id());
        }
        return new OrganisationFilter(all.toString(), values.toArray());
    }

    /** Order and length of the page, with one row more to see whether it goes on. */
    String order(OrganisationQuery query) {
        OrganisationQuery.Cursor cursor = query.cursor();
        boolean backwards = cursor != null && cursor.backwards();
        return " ORDER BY o.id " + (backwards ? "DESC" : "ASC") + " LIMIT " + (query.size() + 1);
    }

    /** A LIKE pattern in which nothing but our own signs is special; brackets match in full and half width. */
    static String pattern(String word) {
        String folded = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return "%" + folded.replaceAll("([!%_])", "!$1").replaceAll("[()]", "_") + "%";
    }

    private static void in(String column, Iterable<String> values, StringBuilder condition, List<Object> parameters) {
        List<String> marks = new ArrayList<>();
        for (String value : values) {
            marks.add("?");
            parameters.add(value);
        }
        if (!marks.isEmpty()) {
            condition
                    .append(" AND ")
                    .append(column)
                    .append(" IN (")
                    .append(String.join(", ", marks))
                    .append(")");
        }
    }
}
