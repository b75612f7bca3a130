package org.techmatch.ledger;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.platform.Sql;

/** Stores and reads events that wait for a second person. */
@Singleton
class LedgerProposals {
    private final Sql sql;
    private final LedgerJson json;
    private final Clock clock;

    LedgerProposals(Sql sql, LedgerJson json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** The one that waits on an entry. */
    Optional<LedgerProposal> open(long entryId) {
        return sql.first(
                "SELECT id, entry_id, action, form, amount_fen, account_id, proposed_by, proposed_at FROM ledger_proposal"
                        + " WHERE entry_id = ? AND open_mark = 1",
                this::read,
                entryId);
    }

    void add(LedgerEntry entry, LedgerAction action, LedgerAct act, long amountFen, Actor by) {
        sql.update(
                "INSERT INTO ledger_proposal (entry_id, action, form, amount_fen, account_id, proposed_by, proposed_at,"
                        + " open_mark) VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
                entry.id(),
                action.name(),
                json.write(act),
                amountFen,
                by.id(),
                by.name(),
                clock.instant());
    }

    void close(LedgerProposal proposal, String outcome, @Nullable String reason, Actor by) {
        sql.update(
                "UPDATE ledger_proposal SET open_mark = NULL, outcome = ?, reason = ?, decided_by_id = ?, decided_by = ?,"
                        + " decided_at = ? WHERE id = ?",
                outcome,
                reason,
                by.id(),
                by.name(),
                clock.instant(),
                proposal.id());
    }

    private LedgerProposal read(ResultSet row) throws SQLException {
        return new LedgerProposal(
                row.getLong(1),
                row.getLong(2),
                LedgerAction.valueOf(row.getString(3)),
                json.read(row.getString(4), LedgerAct.class),
                row.getLong(5),
                row.getLong(6),
                row.getString(7),
                row.getTimestamp(8).toInstant());
    }
}
