package org.techmatch.ledger;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.techmatch.achievement.SeparateLedger;
import org.techmatch.platform.Sql;

/** Reads and locks the entries of the ledger. */
@Singleton
class LedgerEntries implements SeparateLedger {
    private static final String SELECT =
            "SELECT e.id, e.version, e.organisation_id, e.number, e.ledger_no, e.achievement_id, e.active_mark,"
                    + " v.state_after, e.frozen, e.registered_at, e.last_event_at, e.last_seq, e.last_hash FROM ledger_entry e"
                    + " JOIN ledger_event v ON v.entry_id = e.id AND v.seq = e.last_seq WHERE ";

    private final Sql sql;
    private final LedgerJson json;

    LedgerEntries(Sql sql, LedgerJson json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<LedgerEntry> find(long id) {
        return list("e.id = ?", id).stream().findFirst();
    }

    /** The entry that counts for an achievement. */
    Optional<LedgerEntry> ofAchievement(long achievementId) {
        return list("e.achievement_id = ? AND e.active_mark = 1", achievementId).stream()
                .findFirst();
    }

    @Override
    public boolean isRegistered(long achievementId) {
        return ofAchievement(achievementId).isPresent();
    }

    /** The entry, which nobody else changes until the transaction ends. */
    Optional<LedgerEntry> lock(long id) {
        sql.list("SELECT id FROM ledger_entry WHERE id = ? FOR UPDATE", row -> row.getLong(1), id);
        return list("e.id = ? FOR UPDATE", id).stream().findFirst();
    }

    /** The entry that counts for an achievement, which nobody else changes until the transaction ends. */
    Optional<LedgerEntry> lockOfAchievement(long achievementId) {
        return sql.first(
                        "SELECT id FROM ledger_entry WHERE achievement_id = ? AND active_mark = 1 FOR UPDATE",
                        row -> row.getLong(1),
                        achievementId)
                .flatMap(this::lock);
    }

    List<LedgerEntry> list(String condition, Object... parameters) {
        return sql.list(SELECT + condition, this::read, parameters);
    }

    private LedgerEntry read(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getString(5),
                row.getLong(6),
                row.getBoolean(7),
                json.state(row.getString(8)),
                row.getBoolean(9),
                row.getTimestamp(10).toInstant(),
                row.getTimestamp(11).toInstant(),
                row.getInt(12),
                row.getString(13));
    }
}
