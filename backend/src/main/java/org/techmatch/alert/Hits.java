package org.techmatch.alert;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.ListingKey;

/** What was found for saved searches; a key in the database keeps each hit from being noted twice. */
@Singleton
class Hits {
    private static final int AT_ONCE = 500;
    private static final Argument<List<ListingChange>> CHANGES = Argument.listOf(ListingChange.class);
    private static final String COLUMNS =
            "SELECT id, saved_search_id, kind, listing_id, change_version, changes, found_at FROM saved_search_hit ";

    private final Sql sql;
    private final JsonMapper json;
    private final Clock clock;

    Hits(Sql sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A listing that is worth telling.
     *
     * @param version that brought the changes; 0 for a listing that is new to the saved search
     * @param changedAt saved searches that are younger are not told
     */
    record Found(ListingKey key, long version, List<ListingChange> changes, Instant changedAt) {}

    /** A hit of a saved search. */
    record Hit(
            long id, long savedSearchId, ListingKey key, long version, List<ListingChange> changes, Instant foundAt) {}

    /** Notes a listing for these saved searches, but for those that rest or do not watch for it. */
    void note(List<Long> savedSearches, Found found) {
        boolean stage = found.changes().stream().anyMatch(change -> change.what() == ListingChange.Kind.STAGE);
        for (int from = 0; from < savedSearches.size(); from += AT_ONCE) {
            List<Long> some = savedSearches.subList(from, Math.min(savedSearches.size(), from + AT_ONCE));
            String those = "id IN (" + Sql.marks(some.size()) + ") AND paused_at IS NULL";
            List<@Nullable Object> parameters = new ArrayList<>(List.of(
                    found.key().kind().value(),
                    found.key().id(),
                    found.version(),
                    write(found.changes()),
                    clock.instant()));
            parameters.addAll(some);
            parameters.add(found.changedAt());
            parameters.add(stage);
            int noted = sql.update("""
                    INSERT IGNORE INTO saved_search_hit
                        (saved_search_id, kind, listing_id, change_version, changes, found_at)
                    SELECT id, ?, ?, ?, ?, ? FROM saved_search WHERE\s""" + those + " AND created_at <= ? AND (watch = 'ALL' OR ?)", parameters.toArray());
            if (noted > 0) {
                wake(some, those);
            }
        }
    }

    private void wake(List<Long> savedSearches, String those) {
        List<@Nullable Object> parameters = new ArrayList<>(List.of(clock.instant()));
        parameters.addAll(savedSearches);
        sql.update(
                "UPDATE saved_search SET next_at = ? WHERE " + those
                        + " AND frequency = 'INSTANTLY' AND next_at IS NULL",
                parameters.toArray());
    }

    /** Drops what was not told yet of a listing, but for saved searches that still find it. */
    void drop(ListingKey key, List<Long> stillFinding) {
        List<Long> waiting = sql.list(
                "SELECT DISTINCT saved_search_id FROM saved_search_hit WHERE kind = ? AND listing_id = ? AND told_at IS NULL",
                row -> row.getLong(1),
                key.kind().value(),
                key.id());
        Set<Long> kept = Set.copyOf(stillFinding);
        waiting.stream()
                .filter(id -> !kept.contains(id))
                .forEach(id -> sql.update(
                        "DELETE FROM saved_search_hit WHERE saved_search_id = ? AND kind = ? AND listing_id = ? AND told_at IS NULL",
                        id,
                        key.kind().value(),
                        key.id()));
    }

    /** What was not told yet, in the order it was found. */
    List<Hit> waiting(long savedSearchId) {
        return sql.list(
                COLUMNS + "WHERE saved_search_id = ? AND told_at IS NULL ORDER BY id LIMIT 1000",
                this::read,
                savedSearchId);
    }

    /** The newest ones. */
    List<Hit> newest(long savedSearchId, int size) {
        return sql.list(
                COLUMNS + "WHERE saved_search_id = ? ORDER BY id DESC LIMIT ?", this::read, savedSearchId, size);
    }

    void told(List<Hit> told, Instant at) {
        List<@Nullable Object> parameters = new ArrayList<>(List.of(at));
        told.forEach(hit -> parameters.add(hit.id()));
        sql.update(
                "UPDATE saved_search_hit SET told_at = ? WHERE id IN (" + Sql.marks(told.size()) + ")",
                parameters.toArray());
    }

    /** Drops what was not told yet. */
    void dropWaiting(long savedSearchId) {
        sql.update("DELETE FROM saved_search_hit WHERE saved_search_id = ? AND told_at IS NULL", savedSearchId);
    }

    void drop(Hit hit) {
        sql.update("DELETE FROM saved_search_hit WHERE id = ?", hit.id());
    }

    private Hit read(ResultSet row) throws SQLException {
        return new Hit(
                row.getLong(1),
                row.getLong(2),
                ListingChanges.key(row.getString(3), row.getLong(4)),
                row.getLong(5),
                changes(row.getString(6)),
                row.getTimestamp(7).toInstant());
    }

    private String write(List<ListingChange> changes) {
        try {
            return json.writeValueAsString(CHANGES, changes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ListingChange> changes(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, CHANGES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
