package org.techmatch.match;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Sql;

/**
 * The units whose achievements answer a demand, with the team that their public faces name: who could solve it even where
 * no single achievement does. Read from open matches and public listings alone.
 */
@Singleton
class Suppliers {
    private static final int SHOWN = 5;
    private static final int NAMES = 6;

    private final Sql sql;
    private final JsonMapper json;

    Suppliers(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    private record Row(String code, String name, int score, List<String> team) {}

    /** By their best match, then by how many matches they have. */
    List<ListingMatchesView.Supplier> of(long demandId) {
        Map<String, List<Row>> units = new LinkedHashMap<>();
        sql.list(
                        """
                        SELECT o.public_code, o.name, m.score, JSON_EXTRACT(p.view, '$.completers[*].name')
                        FROM listing_match m
                        JOIN public_listing p ON p.kind = 'achievement' AND p.listing_id = m.achievement_id AND p.visible
                        JOIN organisation o ON o.id = p.organisation_id AND o.status = 'VERIFIED'
                        WHERE m.demand_id = ? AND m.open_mark = 1 ORDER BY m.score DESC, m.id
                        """,
                        row -> new Row(row.getString(1), row.getString(2), row.getInt(3), names(row.getString(4))),
                        demandId)
                .forEach(row -> units.computeIfAbsent(row.code(), code -> new ArrayList<>())
                        .add(row));
        return units.values().stream()
                .map(Suppliers::supplier)
                .sorted((a, b) -> a.score() == b.score()
                        ? Integer.compare(b.achievements(), a.achievements())
                        : Integer.compare(b.score(), a.score()))
                .limit(SHOWN)
                .toList();
    }

    private static ListingMatchesView.Supplier supplier(List<Row> rows) {
        Set<String> team = new LinkedHashSet<>();
        rows.forEach(row -> team.addAll(row.team()));
        Row best = rows.getFirst();
        return new ListingMatchesView.Supplier(
                best.code(),
                best.name(),
                best.score(),
                rows.size(),
                team.stream().limit(NAMES).toList());
    }

    private List<String> names(@Nullable String array) {
        try {
            return array == null
                    ? List.of()
                    : Objects.requireNonNull(json.readValue(array, Argument.listOf(String.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
