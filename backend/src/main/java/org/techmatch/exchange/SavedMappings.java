package org.techmatch.exchange;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** Mappings that are kept under a name. */
@Singleton
public class SavedMappings {
    private final Sql sql;
    private final JsonMapper json;
    private final Clock clock;

    SavedMappings(Sql sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The mapping of a name.
     *
     * @throws Refused not-found naming those that exist
     */
    public Mapping get(ImportKind kind, String name) {
        return sql.first(
                        "SELECT mapping FROM import_mapping WHERE name = ? AND kind = ?",
                        row -> row.getString(1),
                        name,
                        kind.stored())
                .map(this::read)
                .orElseThrow(() -> {
                    String known = String.join("、", names(kind));
                    return new Refused(
                            ProblemType.NOT_FOUND,
                            new Text(
                                    "没有叫“" + name + "”的对照，已保存的有：" + (known.isEmpty() ? "无" : known) + "。",
                                    "No saved mapping \"" + name + "\"."),
                            List.of());
                });
    }

    /** Keeps a mapping under a name; an older one of that name is replaced. */
    public void save(ImportKind kind, String name, Mapping mapping) {
        if (name.isBlank() || Wording.length(name) > 60) {
            throw new Refused(
                    ProblemType.INVALID_REQUEST,
                    new Text("对照的名称应为 1 到 60 个字。", "The mapping's name must have 1 to 60 characters."),
                    List.of());
        }
        sql.update("""
                INSERT INTO import_mapping (name, kind, mapping, saved_at) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE mapping = VALUES(mapping), saved_at = VALUES(saved_at)
                """, name, kind.stored(), write(mapping), clock.instant());
    }

    private List<String> names(ImportKind kind) {
        return sql.list(
                "SELECT name FROM import_mapping WHERE kind = ? ORDER BY name LIMIT 50",
                row -> row.getString(1),
                kind.stored());
    }

    private Mapping read(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, Mapping.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Mapping mapping) {
        try {
            return json.writeValueAsString(mapping);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
