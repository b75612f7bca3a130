package org.techmatch.search;

import io.micronaut.http.HttpParameters;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.techmatch.achievement.AchievementContent.AchievementType;
import org.techmatch.achievement.AchievementContent.CoopMode;
import org.techmatch.achievement.AchievementContent.PatentKind;
import org.techmatch.achievement.AchievementContent.Stage;
import org.techmatch.catalogue.Catalogues;
import org.techmatch.demand.DemandContent.DemandKind;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Hashes;
import org.techmatch.searchindex.Facet;
import org.techmatch.searchindex.ListingKind;
import org.techmatch.searchindex.ListingQuery;
import org.techmatch.searchindex.text.QueryText;
import org.techmatch.synonym.SynonymsInForce;

/** Reads the parameters of a search; every wrong one is named in one refusal. */
@Singleton
public class SearchParameters {
    /** Words for what listings can be sorted by. */
    static final Set<String> SORTS = words(ListingQuery.Sort.values());

    static final int SIZE_DEFAULT = 20;
    static final int SIZE_MAX = 50;

    private static final Set<String> PRICES = Set.of("NEGOTIABLE", "UNDER_50", "FROM_50_TO_100", "OVER_100");
    private static final Set<String> OTHERS =
            Set.of("q", "kind", "sort", "size", "cursor", "trlMin", "trlMax", "format", "lang");
    private static final int VALUES_MAX = 50;

    private final Catalogues catalogues;
    private final SynonymsInForce synonyms;
    private final Map<Facet, Set<String>> allowed = new EnumMap<>(Facet.class);

    SearchParameters(Catalogues catalogues, SynonymsInForce synonyms) {
        this.catalogues = catalogues;
        this.synonyms = synonyms;
        Set<String> types = new LinkedHashSet<>(names(PatentKind.values()));
        types.addAll(names(AchievementType.values()));
        types.remove(AchievementType.PATENT.name());
        allowed.put(Facet.TYPE, types);
        allowed.put(Facet.STAGE, names(Stage.values()));
        allowed.put(Facet.MODE, names(CoopMode.values()));
        allowed.put(Facet.PRICE, PRICES);
        allowed.put(Facet.TRIAL, Set.of("true"));
        allowed.put(Facet.BOOKING, Set.of("true"));
        allowed.put(Facet.DEMAND_KIND, names(DemandKind.values()));
    }

    /** The values that a facet can have, where they are few and fixed; empty for others. */
    Set<String> allowed(Facet facet) {
        return allowed.getOrDefault(facet, Set.of());
    }

    /**
     * Reads the query.
     *
     * @param facets whether counts are wanted
     * @throws org.techmatch.platform.Refused invalid-request naming every wrong parameter
     */
    public SearchQuery read(HttpParameters parameters, boolean facets) {
        FieldProblems problems = new FieldProblems();
        refuseUnknown(parameters, problems);
        String typed = Optional.ofNullable(parameters.get("q")).orElse("");
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = facet == Facet.TRL ? trl(parameters, problems) : values(facet, parameters, problems);
            if (!values.isEmpty()) {
                filters.put(facet, values);
            }
        }
        ListingKind kind = kind(parameters, problems);
        ListingQuery.Sort sort = sort(parameters, problems);
        int size = size(parameters, problems);
        String fingerprint = fingerprint(parameters);
        Optional<PageCursor> cursor = cursor(parameters, fingerprint, problems);
        problems.throwIfAny();
        return new SearchQuery(
                new ListingQuery(
                        QueryText.of(typed, synonyms.get()),
                        kind,
                        filters,
                        sort,
                        cursor.map(PageCursor::after).orElse(null),
                        cursor.map(PageCursor::backwards).orElse(false),
                        size,
                        facets),
                typed,
                fingerprint,
                cursor.map(PageCursor::offset).orElse(0L));
    }

    private static void refuseUnknown(HttpParameters parameters, FieldProblems problems) {
        Set<String> facets = new LinkedHashSet<>();
        for (Facet facet : Facet.values()) {
            facets.add(facet.field());
        }
        facets.remove(Facet.TRL.field());
        parameters.names().stream()
                .filter(name -> !OTHERS.contains(name) && !facets.contains(name))
                .forEach(name -> problems.add(
                        name.length() > 60 ? name.substring(0, 60) : name,
                        "没有这个参数，可用的参数见 /developers。",
                        "Unknown parameter; see /developers."));
    }

    private Set<String> values(Facet facet, HttpParameters parameters, FieldProblems problems) {
        Set<String> values = new LinkedHashSet<>();
        for (String value : parameters.getAll(facet.field())) {
            if (value.isBlank()) {
                continue;
            }
            if (isKnown(facet, value)) {
                values.add(value);
            } else {
                problems.add(
                        facet.field(),
                        "没有这个取值：" + shortened(value) + "。" + hint(facet, true),
                        "Unknown value: " + shortened(value) + ". " + hint(facet, false));
            }
        }
        if (values.size() > VALUES_MAX) {
            problems.add(facet.field(), "一次最多选 50 个值。", "At most 50 values at once.");
        }
        return values;
    }

    private boolean isKnown(Facet facet, String value) {
        return switch (facet) {
            case INDUSTRY -> catalogues.entry("industry", value).isPresent();
            case DISCIPLINE -> catalogues.entry("discipline", value).isPresent();
            case DISTRICT -> catalogues.entry("district", value).isPresent();
            case ORGANISATION -> value.matches("DW-\\d{4}-\\d{6,12}");
            case TYPE, STAGE, TRL, MODE, PRICE, TRIAL, DEMAND_KIND, BOOKING ->
                allowed(facet).contains(value);
        };
    }

    private String hint(Facet facet, boolean zh) {
        return switch (facet) {
            case INDUSTRY, DISCIPLINE, DISTRICT ->
                (zh ? "可选值见 " : "See ") + "/api/catalogues/" + facet.field() + (zh ? "。" : ".");
            case ORGANISATION -> zh ? "写法如 DW-2026-000012。" : "Write it like DW-2026-000012.";
            case TYPE, STAGE, TRL, MODE, PRICE, TRIAL, DEMAND_KIND, BOOKING ->
                (zh ? "可选：" : "One of: ") + String.join(zh ? "、" : ", ", allowed(facet)) + (zh ? "。" : ".");
        };
    }

    private static Set<String> trl(HttpParameters parameters, FieldProblems problems) {
        Optional<Integer> min = level("trlMin", parameters, problems);
        Optional<Integer> max = level("trlMax", parameters, problems);
        if (min.isEmpty() && max.isEmpty()) {
            return Set.of();
        }
        int from = min.orElse(1);
        int to = max.orElse(9);
        if (from > to) {
            problems.add("trlMax", "成熟度上限不能低于下限。", "The upper level cannot be below the lower one.");
        }
        Set<String> levels = new LinkedHashSet<>();
        for (int level = from; level <= to; level++) {
            levels.add(String.valueOf(level));
        }
        return levels;
    }

    private static Optional<Integer> level(String name, HttpParameters parameters, FieldProblems problems) {
        String value = parameters.get(name);
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        if (!value.matches("[1-9]")) {
            problems.add(name, "成熟度应为 1 到 9。", "The readiness level must be 1 to 9.");
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(value));
    }

    private static @Nullable ListingKind kind(HttpParameters parameters, FieldProblems problems) {
        String kind = Optional.ofNullable(parameters.get("kind")).orElse("all");
        return switch (kind) {
            case "all", "" -> null;
            case "achievement" -> ListingKind.ACHIEVEMENT;
            case "demand" -> ListingKind.DEMAND;
            default -> {
                problems.add("kind", "可选：all、achievement、demand。", "One of: all, achievement, demand.");
                yield null;
            }
        };
    }

    private static ListingQuery.Sort sort(HttpParameters parameters, FieldProblems problems) {
        String sort = Optional.ofNullable(parameters.get("sort"))
                .filter(s -> !s.isEmpty())
                .orElse("relevance");
        if (!SORTS.contains(sort)) {
            problems.add("sort", "可选：relevance、newest、deadline。", "One of: relevance, newest, deadline.");
            return ListingQuery.Sort.RELEVANCE;
        }
        return ListingQuery.Sort.valueOf(sort.toUpperCase(Locale.ROOT));
    }

    private static int size(HttpParameters parameters, FieldProblems problems) {
        String size = parameters.get("size");
        if (size == null || size.isEmpty()) {
            return SIZE_DEFAULT;
        }
        if (!size.matches("[1-9]\\d?") || Integer.parseInt(size) > SIZE_MAX) {
            problems.add("size", "每页应为 1 到 50 条。", "A page has 1 to 50 listings.");
            return SIZE_DEFAULT;
        }
        return Integer.parseInt(size);
    }

    private static Optional<PageCursor> cursor(HttpParameters parameters, String fingerprint, FieldProblems problems) {
        String cursor = parameters.get("cursor");
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        Optional<PageCursor> read =
                PageCursor.decode(cursor).filter(c -> c.fingerprint().equals(fingerprint));
        if (read.isEmpty()) {
            problems.add(
                    "cursor",
                    "这个翻页标记不属于这次查找，请从第一页开始。",
                    "This cursor belongs to another search; begin at the first page.");
        }
        return read;
    }

    private static String fingerprint(HttpParameters parameters) {
        Map<String, List<String>> sorted = new TreeMap<>(parameters.asMap());
        Set.of("cursor", "size", "lang", "format").forEach(sorted::remove);
        sorted.values().removeIf(values -> values.stream().allMatch(String::isBlank));
        return Hashes.sha256(sorted.toString()).substring(0, 12);
    }

    private static String shortened(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "…" : value;
    }

    private static Set<String> names(Enum<?>[] values) {
        Set<String> names = new LinkedHashSet<>();
        for (Enum<?> value : values) {
            names.add(value.name());
        }
        return names;
    }

    private static Set<String> words(Enum<?>[] values) {
        Set<String> words = new LinkedHashSet<>();
        names(values).forEach(name -> words.add(name.toLowerCase(Locale.ROOT)));
        return words;
    }
}
