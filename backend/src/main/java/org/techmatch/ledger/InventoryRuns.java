package org.techmatch.ledger;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Sql;

/** Stores and reads runs of stocktaking. */
@Singleton
class InventoryRuns {
    private static final String SELECT =
            "SELECT r.id, r.version, r.organisation_id, r.year, r.scope, r.status, r.opened_by, r.opened_at, r.closed_at"
                    + " FROM inventory_run r WHERE ";

    private final Sql sql;

    InventoryRuns(Sql sql) {
        this.sql = sql;
    }

    Optional<InventoryRun> find(long id) {
        return list("r.id = ?", id).stream().findFirst();
    }

    /** The run, which nobody else changes until the transaction ends. */
    Optional<InventoryRun> lock(long id) {
        sql.list("SELECT id FROM inventory_run WHERE id = ? FOR UPDATE", row -> row.getLong(1), id);
        return list("r.id = ? FOR UPDATE", id).stream().findFirst();
    }

    /** The runs of a unit, newest first. */
    List<InventoryRun> of(long unitId) {
        return list("r.organisation_id = ? ORDER BY r.id DESC LIMIT 100", unitId);
    }

    private List<InventoryRun> list(String condition, Object... parameters) {
        return sql.list(SELECT + condition, this::read, parameters);
    }

    private InventoryRun read(ResultSet row) throws SQLException {
        Timestamp closed = row.getTimestamp(9);
        return new InventoryRun(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getInt(4),
                row.getString(5),
                InventoryStatus.valueOf(row.getString(6)),
                row.getString(7),
                row.getTimestamp(8).toInstant(),
                closed == null ? null : closed.toInstant(),
                lines(row.getLong(1)));
    }

    private List<InventoryRun.Line> lines(long runId) {
        return sql.list(
                "SELECT entry_id, found, diff_kind, note, handling, decision_record_id, counted_by FROM inventory_line"
                        + " WHERE run_id = ? ORDER BY entry_id",
                row -> new InventoryRun.Line(
                        row.getLong(1),
                        row.getObject(2, Boolean.class),
                        kind(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, Long.class),
                        row.getString(7)),
                runId);
    }

    private static @Nullable DiffKind kind(@Nullable String name) {
        return name == null ? null : DiffKind.valueOf(name);
    }
}
