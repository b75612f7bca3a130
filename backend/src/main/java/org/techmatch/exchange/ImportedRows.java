package org.techmatch.exchange;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.techmatch.platform.Sql;

/** Which row of which source became what; its primary key is what keeps two imports from storing one row twice. */
@Singleton
class ImportedRows {
    private final Sql sql;
    private final Clock clock;

    ImportedRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A row of a source. */
    record Key(String source, ImportKind kind, String externalId) {}

    /** What a row became, and the hash of what it said then. */
    record Known(long targetId, String rowHash) {}

    Optional<Known> find(Key key) {
        return sql.first(
                "SELECT target_id, row_hash FROM imported_row WHERE source = ? AND kind = ? AND external_id = ?",
                row -> new Known(row.getLong(1), row.getString(2)),
                key.source(),
                key.kind().stored(),
                key.externalId());
    }

    void add(Key key, long targetId, String rowHash) {
        sql.update("""
                INSERT INTO imported_row (source, kind, external_id, target_id, row_hash, imported_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """, key.source(), key.kind().stored(), key.externalId(), targetId, rowHash, clock.instant());
    }

    void change(Key key, String rowHash) {
        sql.update(
                "UPDATE imported_row SET row_hash = ?, imported_at = ? WHERE source = ? AND kind = ? AND external_id = ?",
                rowHash,
                clock.instant(),
                key.source(),
                key.kind().stored(),
                key.externalId());
    }
}
