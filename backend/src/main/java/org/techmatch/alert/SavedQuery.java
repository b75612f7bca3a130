package org.techmatch.alert;

import io.micronaut.core.convert.ConversionService;
import io.micronaut.http.simple.SimpleHttpParameters;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Refused;
import org.techmatch.search.SearchParameters;
import org.techmatch.searchindex.ListingQuery;
import org.techmatch.searchindex.text.QueryText;

/** Reads the query of a saved search, which is the search page's own. */
@Singleton
class SavedQuery {
    private static final int CHARACTERS_MAX = 4_000;

    /** How a page was shown, which is no part of the search. */
    private static final Set<String> OF_THE_PAGE = Set.of("cursor", "size", "sort", "lang", "format");

    private final SearchParameters parameters;

    SavedQuery(SearchParameters parameters) {
        this.parameters = parameters;
    }

    /** The query in one fixed order without what belongs to the page; every wrong value is noted. */
    String clean(String query, FieldProblems problems) {
        StringBuilder clean = new StringBuilder();
        try {
            Map<CharSequence, List<String>> asked = parse(query);
            asked.forEach((name, values) -> values.forEach(value -> clean.append(clean.isEmpty() ? "" : "&")
                    .append(encode(name.toString()))
                    .append('=')
                    .append(encode(value))));
            if (read(asked).text().isLong()) {
                problems.add(
                        "q",
                        "订阅的查找内容最多 " + QueryText.WORDS_MAX + " 个字，请只留关键的词。",
                        "A saved search has at most " + QueryText.WORDS_MAX
                                + " characters of words; keep the telling ones.");
            }
        } catch (Refused refused) {
            refused.fields()
                    .forEach(field -> problems.add(
                            field.field(), field.message().zh(), field.message().en()));
        }
        if (clean.length() > CHARACTERS_MAX) {
            problems.add("query", "筛选条件太多，请减少一些。", "There are too many filters.");
        }
        return clean.toString();
    }

    /**
     * Reads a stored query.
     *
     * @throws Refused when a value is no longer known
     */
    ListingQuery read(String query) {
        return read(parse(query));
    }

    private ListingQuery read(Map<CharSequence, List<String>> asked) {
        return parameters
                .read(new SimpleHttpParameters(asked, ConversionService.SHARED), false)
                .listing();
    }

    private static Map<CharSequence, List<String>> parse(String query) {
        Map<String, List<String>> values = new TreeMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            if (!value.isBlank() && !OF_THE_PAGE.contains(name)) {
                values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
        return new LinkedHashMap<>(values);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            FieldProblems problems = new FieldProblems();
            problems.add("query", "查找地址写得不对。", "The query is not well encoded.");
            problems.throwIfAny();
            return text;
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
