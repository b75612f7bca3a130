package org.techmatch.alert;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/** Changes of listings that the index knows and saved searches have still to learn. */
@Singleton
class ListingChanges {
    private final Sql sql;

    ListingChanges(Sql sql) {
        this.sql = sql;
    }

    /** A waiting change. */
    record Waiting(long id, ListingKey key, Instant changedAt) {}

    /** Takes the oldest waiting ones for this transaction; other takers skip them. */
    List<Waiting> claim(int size) {
        return sql.list(
                "SELECT id, kind, listing_id, changed_at FROM listing_change ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED",
                row -> new Waiting(
                        row.getLong(1),
                        key(row.getString(2), row.getLong(3)),
                        row.getTimestamp(4).toInstant()),
                size);
    }

    /** Removes those that have been dealt with. */
    void remove(List<Waiting> changes) {
        sql.update(
                "DELETE FROM listing_change WHERE id IN (" + Sql.marks(changes.size()) + ")",
                changes.stream().map(Waiting::id).toArray());
    }

    /** The time of the oldest change that waits, also for the index; empty when all have been seen. */
    Optional<Instant> oldest() {
        return sql.list(
                        "SELECT MIN(changed_at) FROM (SELECT MIN(changed_at) AS changed_at FROM listing_change"
                                + " UNION ALL SELECT MIN(created_at) FROM outbox) waiting",
                        row -> Optional.ofNullable(row.getTimestamp(1)).map(time -> time.toInstant()))
                .getFirst();
    }

    static ListingKey key(String kind, long id) {
        return new ListingKey(
                ListingKind.ACHIEVEMENT.value().equals(kind) ? ListingKind.ACHIEVEMENT : ListingKind.DEMAND, id);
    }
}
