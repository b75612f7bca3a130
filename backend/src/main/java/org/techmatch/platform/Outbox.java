package org.techmatch.platform;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/**
 * Changes that the search index has still to learn, written in the same transaction as the change itself. A row says only
 * which listing changed; whoever takes it loads the current state.
 */
@Singleton
public class Outbox {
    private final Sql sql;
    private final Clock clock;

    Outbox(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A waiting change. */
    public record Row(long id, String kind, long listingId) {}

    /** Records that a listing changed; call inside the transaction of the change. */
    public void add(String kind, long listingId) {
        sql.update(
                "INSERT INTO outbox (kind, listing_id, created_at) VALUES (?, ?, ?)", kind, listingId, clock.instant());
    }

    /** Takes the oldest waiting rows for this transaction; other takers skip them. */
    public List<Row> claim(int size) {
        return sql.list(
                "SELECT id, kind, listing_id FROM outbox ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED",
                row -> new Row(row.getLong(1), row.getString(2), row.getLong(3)),
                size);
    }

    /** Removes rows that the index has, and hands them on to those who have saved searches. */
    public void remove(List<Row> rows) {
        if (!rows.isEmpty()) {
            String these = " FROM outbox WHERE id IN (" + Sql.marks(rows.size()) + ")";
            Object[] ids = rows.stream().map(Row::id).toArray();
            sql.update(
                    "INSERT INTO listing_change (kind, listing_id, changed_at) SELECT kind, listing_id, created_at"
                            + these,
                    ids);
            sql.update("DELETE" + these, ids);
        }
    }

    /** How many changes wait. */
    public long size() {
        return sql.count("SELECT COUNT(*) FROM outbox");
    }
}
