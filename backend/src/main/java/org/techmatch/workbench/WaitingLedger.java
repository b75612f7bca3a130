package org.techmatch.workbench;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;
import org.techmatch.workbench.WorkbenchView.Waiting;

/** Events of the ledger that a colleague entered and that wait for a second person, and runs of stocktaking to go on with. */
@Singleton
class WaitingLedger {
    private final Sql sql;

    WaitingLedger(Sql sql) {
        this.sql = sql;
    }

    List<Waiting> of(Actor by) {
        Set<Long> units = by.organisations(Permission.KEEP_LEDGER);
        if (units.isEmpty()) {
            return List.of();
        }
        List<Waiting> found = new ArrayList<>();
        List<@Nullable Object> parameters = new ArrayList<>(List.of(by.id()));
        parameters.addAll(units);
        add(
                "CONFIRM_LEDGER_EVENT",
                "SELECT a.title, o.name, CONCAT('/workbench/ledger/', e.id), p.proposed_at FROM ledger_proposal p"
                        + " JOIN ledger_entry e ON e.id = p.entry_id JOIN achievement a ON a.id = e.achievement_id"
                        + " JOIN organisation o ON o.id = e.organisation_id WHERE p.open_mark = 1 AND p.account_id <> ?"
                        + " AND e.organisation_id IN (" + Sql.marks(units.size()) + ") ORDER BY p.id LIMIT 50",
                parameters,
                found);
        add(
                "TAKE_STOCK",
                "SELECT r.scope, o.name, CONCAT('/workbench/inventories/', r.id), r.opened_at FROM inventory_run r"
                        + " JOIN organisation o ON o.id = r.organisation_id WHERE r.open_mark = 1"
                        + " AND r.organisation_id IN (" + Sql.marks(units.size()) + ") ORDER BY r.id LIMIT 50",
                new ArrayList<>(units),
                found);
        return found;
    }

    private void add(String kind, String query, List<@Nullable Object> parameters, List<Waiting> found) {
        found.addAll(sql.list(
                query,
                row -> new Waiting(
                        kind,
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Clocks.local(row.getTimestamp(4).toInstant())),
                parameters.toArray()));
    }
}
