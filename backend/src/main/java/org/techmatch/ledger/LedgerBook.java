package org.techmatch.ledger;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/** The ledger of a unit as of any date: for each entry, what its last event until then says. */
@Singleton
class LedgerBook {
    private static final String SELECT =
            "SELECT e.id, e.organisation_id, e.number, e.ledger_no, e.achievement_id, a.public_code, a.title,"
                    + " COALESCE(JSON_UNQUOTE(JSON_EXTRACT(a.content, '$.subType')), a.type), a.ip_number,"
                    + " JSON_UNQUOTE(JSON_EXTRACT(a.content, '$.ipStatus')), v.state_after, e.frozen, v.action, v.at,"
                    + " d.meeting_no FROM ledger_entry e JOIN achievement a ON a.id = e.achievement_id"
                    + " JOIN ledger_event v ON v.entry_id = e.id LEFT JOIN decision_record d ON d.id = v.decision_record_id"
                    + " WHERE v.seq = (SELECT MAX(x.seq) FROM ledger_event x WHERE x.entry_id = e.id AND x.at < ?) AND ";

    private final Sql sql;
    private final LedgerJson json;

    LedgerBook(Sql sql, LedgerJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** The first instant after a day in Asia/Shanghai. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Clocks.ZONE).toInstant();
    }

    /** All entries of a unit that were registered before an instant, in the order of their numbers. */
    List<BookRow> of(long unitId, Instant before) {
        Map<Long, List<String>> people = people(unitId);
        return sql.list(SELECT + "e.organisation_id = ? ORDER BY e.number", row -> read(row, people), before, unitId);
    }

    private BookRow read(ResultSet row, Map<Long, List<String>> people) throws SQLException {
        long achievement = row.getLong(5);
        return new BookRow(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                achievement,
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                json.state(row.getString(11)),
                row.getBoolean(12),
                LedgerAction.valueOf(row.getString(13)),
                row.getTimestamp(14).toInstant(),
                row.getString(15),
                people.getOrDefault(achievement, List.of()));
    }

    private Map<Long, List<String>> people(long unitId) {
        Map<Long, List<String>> people = new HashMap<>();
        sql.list(
                "SELECT c.achievement_id, c.name FROM completer c JOIN ledger_entry e ON e.achievement_id = c.achievement_id"
                        + " WHERE e.organisation_id = ? ORDER BY c.achievement_id, e.id, c.seq",
                row -> {
                    List<String> names = people.computeIfAbsent(row.getLong(1), key -> new ArrayList<>());
                    if (!names.contains(row.getString(2))) {
                        names.add(row.getString(2));
                    }
                    return names;
                },
                unitId);
        return people;
    }
}
