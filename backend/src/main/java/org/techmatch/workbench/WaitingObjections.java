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
import org.techmatch.workbench.WorkbenchView.Due;
import org.techmatch.workbench.WorkbenchView.Waiting;

/** Objections that wait for an officer, but for the notice's creator and people with an interest; and notices that end. */
@Singleton
class WaitingObjections {
    private static final String WAITING = """
            SELECT n.title, o.name, n.id, MIN(b.filed_at) FROM notice_objection b JOIN notice n ON n.id = b.notice_id
                JOIN organisation o ON o.id = n.organisation_id
            WHERE n.status = 'PAUSED' AND NOT (n.created_by <=> ?) AND n.organisation_id IN (%s)
                AND NOT EXISTS (SELECT 1 FROM objection_conclusion c WHERE c.objection_id = b.id)
                AND NOT EXISTS (SELECT 1 FROM notice_interest i WHERE i.notice_id = n.id AND i.account_id = ?)
                AND COALESCE((SELECT h.account_id FROM objection_handling h WHERE h.objection_id = b.id
                    ORDER BY h.id DESC LIMIT 1), ?) = ?
            GROUP BY n.title, o.name, n.id ORDER BY 4 LIMIT 50""";

    private final Sql sql;

    WaitingObjections(Sql sql) {
        this.sql = sql;
    }

    List<Waiting> of(Actor by) {
        Set<Long> units = by.organisations(Permission.HANDLE_OBJECTION);
        if (units.isEmpty()) {
            return List.of();
        }
        List<@Nullable Object> values = new ArrayList<>(List.of(by.id()));
        values.addAll(units);
        values.addAll(List.of(by.id(), by.id(), by.id()));
        return sql.list(
                WAITING.formatted(Sql.marks(units.size())),
                row -> new Waiting(
                        "HANDLE_OBJECTION",
                        row.getString(1),
                        row.getString(2),
                        "/workbench/notices/" + row.getLong(3),
                        Clocks.local(row.getTimestamp(4).toInstant())),
                values.toArray());
    }

    /** The last days of notices that run. */
    List<Due> ends(Actor by) {
        Set<Long> units = by.organisations(Permission.RUN_NOTICE);
        if (units.isEmpty()) {
            return List.of();
        }
        return sql.list(
                "SELECT title, end_at, id FROM notice WHERE status = 'RUNNING' AND organisation_id IN ("
                        + Sql.marks(units.size()) + ") ORDER BY end_at LIMIT 50",
                row -> new Due(
                        "NOTICE_ENDS",
                        row.getString(1),
                        // 24:00 of the last day is 0:00 of the next
                        row.getTimestamp(2)
                                .toInstant()
                                .atZone(Clocks.ZONE)
                                .toLocalDate()
                                .minusDays(1),
                        "/workbench/notices/" + row.getLong(3)),
                units.toArray());
    }
}
