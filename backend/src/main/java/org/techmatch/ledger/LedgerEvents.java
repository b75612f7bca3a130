package org.techmatch.ledger;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.techmatch.platform.Sql;

/** Reads the events of the ledger. */
@Singleton
class LedgerEvents {
    private static final Set<LedgerAction> LASTING =
            Set.of(LedgerAction.REGISTER, LedgerAction.INVENTORY_CONFIRM, LedgerAction.INVENTORY_DIFF);
    private static final String SELECT =
            "SELECT v.entry_id, v.seq, v.action, v.at, v.amount_fen, v.decision_record_id, v.ref_type, v.ref_id,"
                    + " v.reverses_seq, v.reason, v.state_before, v.state_after, v.account_id, v.actor, v.creator_id,"
                    + " v.creator, v.previous_hash, v.hash FROM ledger_event v WHERE ";

    private final Sql sql;

    LedgerEvents(Sql sql) {
        this.sql = sql;
    }

    /** The events of an entry in their order. */
    List<LedgerEvent> of(long entryId) {
        return list("v.entry_id = ? ORDER BY v.seq", entryId);
    }

    /** All events of a unit until an instant, by entry and order. */
    List<LedgerEvent> ofUnit(long unitId, Instant before) {
        return list(
                "v.at < ? AND v.entry_id IN (SELECT e.id FROM ledger_entry e WHERE e.organisation_id = ?)"
                        + " ORDER BY v.entry_id, v.seq",
                before,
                unitId);
    }

    /**
     * The event that a correction would take back: the last one that stands. Registration is not taken back but ended, and
     * stocktaking changes nothing.
     */
    static Optional<LedgerEvent> lastStanding(List<LedgerEvent> events) {
        Set<Integer> reversed = events.stream()
                .map(LedgerEvent::reversesSeq)
                .filter(seq -> seq != null)
                .collect(Collectors.toSet());
        return events.reversed().stream()
                .filter(event -> event.action().kind() != LedgerAction.Kind.CORRECT
                        && !LASTING.contains(event.action())
                        && !reversed.contains(event.seq()))
                .findFirst();
    }

    private List<LedgerEvent> list(String condition, Object... parameters) {
        return sql.list(SELECT + condition, LedgerEvents::read, parameters);
    }

    private static LedgerEvent read(ResultSet row) throws SQLException {
        return new LedgerEvent(
                row.getLong(1),
                row.getInt(2),
                LedgerAction.valueOf(row.getString(3)),
                row.getTimestamp(4).toInstant(),
                row.getLong(5),
                row.getObject(6, Long.class),
                row.getString(7),
                row.getObject(8, Long.class),
                row.getObject(9, Integer.class),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getObject(13, Long.class),
                row.getString(14),
                row.getObject(15, Long.class),
                row.getString(16),
                row.getString(17),
                row.getString(18));
    }
}
