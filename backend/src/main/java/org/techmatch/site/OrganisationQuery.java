package org.techmatch.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.techmatch.catalogue.Catalogues;
import org.techmatch.organisation.OrganisationKind;
import org.techmatch.platform.FieldProblems;

/**
 * What a visitor asks of the list of organisations.
 *
 * @param kinds wanted kinds, empty for all
 * @param districts wanted district codes, empty for all
 * @param words all of these occur in name, short name or introduction
 * @param cursor where to continue, null for the beginning
 * @param size organisations a page
 */
public record OrganisationQuery(
        Set<OrganisationKind> kinds,
        Set<String> districts,
        String words,
        @Nullable Cursor cursor,
        int size) {
    /** Organisations a page, at most. */
    public static final int SIZE_MAX = 50;

    private static final int SIZE_DEFAULT = 20;
    private static final int WORDS_MAX = 200;
    private static final Set<String> NAMES = Set.of("kind", "district", "q", "cursor", "size");

    /**
     * A place in the list, which is ordered by id.
     *
     * @param backwards whether the page before the id is wanted
     */
    public record Cursor(boolean backwards, long id) {
        private static final Pattern FORM = Pattern.compile("(after|before)-(\\d{1,18})");

        static @Nullable Cursor parse(String text) {
            Matcher matcher = FORM.matcher(text);
            return matcher.matches()
                    ? new Cursor(matcher.group(1).equals("before"), Long.parseLong(matcher.group(2)))
                    : null;
        }

        /** The cursor as it stands in addresses. */
        String text() {
            return (backwards ? "before-" : "after-") + id;
        }
    }

    /**
     * Reads request parameters; empty values count as absent, as browsers send them for empty fields.
     *
     * @param strict whether unknown names are refused too
     * @throws org.techmatch.platform.Refused invalid-request that names every wrong parameter
     */
    public static OrganisationQuery parse(Map<String, List<String>> parameters, Catalogues catalogues, boolean strict) {
        FieldProblems problems = new FieldProblems();
        if (strict) {
            new TreeSet<>(parameters.keySet())
                    .stream()
                            .filter(name -> !NAMES.contains(name))
                            .forEach(name -> problems.add(
                                    name,
                                    "没有这个参数；可用的有 kind、district、q、cursor、size。",
                                    "No such parameter; use kind, district, q, cursor or size."));
        }
        Set<String> districts = Set.copyOf(values(parameters, "district"));
        catalogues.check("district", List.copyOf(new TreeSet<>(districts)), "district", problems);
        OrganisationQuery query = new OrganisationQuery(
                kinds(parameters, problems),
                districts,
                words(parameters, problems),
                cursor(parameters, problems),
                size(parameters, problems));
        problems.throwIfAny();
        return query;
    }

    private static Set<OrganisationKind> kinds(Map<String, List<String>> parameters, FieldProblems problems) {
        Set<OrganisationKind> kinds = new TreeSet<>();
        for (String value : values(parameters, "kind")) {
            try {
                kinds.add(OrganisationKind.valueOf(value));
            } catch (IllegalArgumentException unknown) {
                String known = String.join(
                        ", ",
                        List.of(OrganisationKind.values()).stream()
                                .map(Enum::name)
                                .toList());
                problems.add("kind", "可选值：" + known + "。", "One of: " + known + ".");
            }
        }
        return kinds;
    }

    private static String words(Map<String, List<String>> parameters, FieldProblems problems) {
        String words =
                single(parameters, "q", problems).replaceAll("\\p{Cntrl}", " ").strip();
        problems.length("q", words, 0, WORDS_MAX);
        return words.toLowerCase(Locale.ROOT);
    }

    private static @Nullable Cursor cursor(Map<String, List<String>> parameters, FieldProblems problems) {
        String text = single(parameters, "cursor", problems);
        Cursor cursor = Cursor.parse(text);
        if (cursor == null && !text.isEmpty()) {
            problems.add(
                    "cursor",
                    "请原样传回上一次返回的 nextCursor 或 previousCursor。",
                    "Send back nextCursor or previousCursor as it was given.");
        }
        return cursor;
    }

    private static int size(Map<String, List<String>> parameters, FieldProblems problems) {
        String text = single(parameters, "size", problems);
        if (text.isEmpty()) {
            return SIZE_DEFAULT;
        }
        int size = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (size < 1 || size > SIZE_MAX) {
            problems.add("size", "应为 1 到 50 的整数。", "Must be a whole number from 1 to 50.");
        }
        return size;
    }

    private static String single(Map<String, List<String>> parameters, String name, FieldProblems problems) {
        List<String> values = values(parameters, name);
        if (values.size() > 1) {
            problems.add(name, "这个参数只能有一个值。", "Only one value is allowed.");
        }
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static List<String> values(Map<String, List<String>> parameters, String name) {
        return new ArrayList<>(parameters.getOrDefault(name, List.of()))
                .stream().filter(value -> !value.isBlank()).toList();
    }
}
