package org.techmatch.match;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/** Reads the work of agencies. */
@Singleton
class AgencyWorkRows {
    private static final int SHOWN_MAX = 50;

    private final Sql sql;

    AgencyWorkRows(Sql sql) {
        this.sql = sql;
    }

    /** The newest tasks and events of these agencies. */
    AgencyWork of(Set<Long> agencies) {
        return agencies.isEmpty()
                ? new AgencyWork(List.of(), List.of())
                : new AgencyWork(tasks(agencies), events(agencies));
    }

    private List<AgencyWork.Task> tasks(Set<Long> agencies) {
        return sql.list(
                "SELECT t.id, o.name, p.public_code, p.title, t.name, t.begun_at, t.closed_at FROM screening_task t"
                        + " JOIN organisation o ON o.id = t.organisation_id LEFT JOIN public_listing p"
                        + " ON p.kind = 'demand' AND p.listing_id = t.demand_id AND p.visible WHERE t.organisation_id IN ("
                        + Sql.marks(agencies.size()) + ") ORDER BY t.id DESC LIMIT " + SHOWN_MAX,
                row -> new AgencyWork.Task(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        Clocks.local(row.getTimestamp(6).toInstant()),
                        row.getTimestamp(7) == null
                                ? null
                                : Clocks.local(row.getTimestamp(7).toInstant()),
                        candidates(row.getLong(1))),
                agencies.toArray());
    }

    private List<AgencyWork.Candidate> candidates(long taskId) {
        return sql.list(
                "SELECT p.public_code, p.title, c.verdict, c.reason, c.name FROM screening_candidate c LEFT JOIN"
                        + " public_listing p ON p.kind = 'achievement' AND p.listing_id = c.achievement_id AND p.visible"
                        + " WHERE c.task_id = ? ORDER BY c.judged_at",
                row -> new AgencyWork.Candidate(
                        row.getString(1),
                        row.getString(2),
                        AgencyWork.Verdict.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5)),
                taskId);
    }

    private List<AgencyWork.Event> events(Set<Long> agencies) {
        return sql.list(
                "SELECT e.id, o.name, e.title, e.held_on, e.place FROM match_event e"
                        + " JOIN organisation o ON o.id = e.organisation_id WHERE e.organisation_id IN ("
                        + Sql.marks(agencies.size()) + ") ORDER BY e.held_on DESC, e.id DESC LIMIT " + SHOWN_MAX,
                row -> new AgencyWork.Event(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getDate(4).toLocalDate(),
                        row.getString(5),
                        sql.list(
                                "SELECT organisation, people FROM match_event_attendance WHERE event_id = ? ORDER BY id",
                                each -> new AgencyWork.Attendance(each.getString(1), each.getInt(2)),
                                row.getLong(1)),
                        sql.list(
                                "SELECT text FROM match_event_result WHERE event_id = ? ORDER BY id",
                                each -> each.getString(1),
                                row.getLong(1))),
                agencies.toArray());
    }
}
