package org.techmatch.match;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/** brokers record for their agency what they screen for a demand, and match events with who came and what came of it. */
@Singleton
public class AgencyWorkService {
    private static final String TASK = "screening-task";
    private static final String EVENT = "match-event";
    private static final int PEOPLE_MAX = 100_000;

    private final ListingMatches listings;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    AgencyWorkService(ListingMatches listings, AuditTrail audit, Sql sql, Clock clock) {
        this.listings = listings;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /** Begins to screen for a public demand. */
    @Transactional
    public void begin(AgencyWork.NewTask task, Actor by) {
        FieldProblems problems = new FieldProblems();
        long agency = agency(task.organisationId(), by, problems);
        ListingKey demand = listing(task.demandCode(), ListingKind.DEMAND, "demandCode", problems);
        problems.throwIfAny();
        long id = sql.insert(
                "INSERT INTO screening_task (organisation_id, demand_id, account_id, name, begun_at) VALUES (?, ?, ?, ?, ?)",
                agency,
                demand.id(),
                by.id(),
                by.name(),
                clock.instant());
        record(by, "begin-screening", TASK, id, agency);
    }

    /**
     * Judges an achievement for a task.
     *
     * @throws Refused not-found for tasks of others, state-conflict for a closed one
     */
    @Transactional
    public void judge(long taskId, AgencyWork.NewCandidate candidate, Actor by) {
        onOpen(taskId, by, agency -> {
            FieldProblems problems = new FieldProblems();
            ListingKey achievement =
                    listing(candidate.achievementCode(), ListingKind.ACHIEVEMENT, "achievementCode", problems);
            problems.length("reason", candidate.reason().strip(), 4, 500);
            problems.throwIfAny();
            sql.update(
                    "REPLACE INTO screening_candidate (task_id, achievement_id, verdict, reason, account_id, name, judged_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    taskId,
                    achievement.id(),
                    candidate.verdict().name(),
                    candidate.reason().strip(),
                    by.id(),
                    by.name(),
                    clock.instant());
            record(by, "judge-candidate", TASK, taskId, agency);
        });
    }

    /** Ends a screening. */
    @Transactional
    public void close(long taskId, Actor by) {
        onOpen(taskId, by, agency -> {
            sql.update("UPDATE screening_task SET closed_at = ? WHERE id = ?", clock.instant(), taskId);
            record(by, "close-screening", TASK, taskId, agency);
        });
    }

    /** Records an event. */
    @Transactional
    public void hold(AgencyWork.NewEvent event, Actor by) {
        FieldProblems problems = new FieldProblems();
        long agency = agency(event.organisationId(), by, problems);
        problems.length("title", event.title().strip(), 4, 120);
        problems.length("place", event.place().strip(), 2, 120);
        problems.throwIfAny();
        long id = sql.insert(
                "INSERT INTO match_event (organisation_id, title, held_on, place, account_id, name, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                agency,
                event.title().strip(),
                event.heldOn(),
                event.place().strip(),
                by.id(),
                by.name(),
                clock.instant());
        record(by, "hold-event", EVENT, id, agency);
    }

    /** Counts the people of an organisation who came; a second count replaces the first. */
    @Transactional
    public void attend(long eventId, AgencyWork.Attendance attendance, Actor by) {
        long agency = own("match_event", eventId, by);
        FieldProblems problems = new FieldProblems();
        problems.length("organisation", attendance.organisation().strip(), 2, 120);
        if (attendance.people() < 1 || attendance.people() > PEOPLE_MAX) {
            problems.add("people", "人数应为 1 到 100000。", "Between 1 and 100,000 people.");
        }
        problems.throwIfAny();
        sql.update(
                "INSERT INTO match_event_attendance (event_id, organisation, people) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE people = VALUES(people)",
                eventId,
                attendance.organisation().strip(),
                attendance.people());
        record(by, "count-attendance", EVENT, eventId, agency);
    }

    /** Records what came of an event. */
    @Transactional
    public void result(long eventId, AgencyWork.NewResult result, Actor by) {
        long agency = own("match_event", eventId, by);
        FieldProblems problems = new FieldProblems();
        problems.length("text", result.text().strip(), 4, 500);
        problems.throwIfAny();
        sql.update(
                "INSERT INTO match_event_result (event_id, text, account_id, recorded_at) VALUES (?, ?, ?, ?)",
                eventId,
                result.text().strip(),
                by.id(),
                clock.instant());
        record(by, "record-result", EVENT, eventId, agency);
    }

    private void onOpen(long taskId, Actor by, LongConsumer work) {
        long agency = own("screening_task", taskId, by);
        if (sql.count("SELECT COUNT(*) FROM screening_task WHERE id = ? AND closed_at IS NULL", taskId) == 0) {
            throw new Refused(
                    ProblemType.STATE_CONFLICT, new Text("这次筛选已经结束。", "This screening has been closed."), List.of());
        }
        work.accept(agency);
    }

    private long own(String table, long id, Actor by) {
        long agency = sql.first(
                        "SELECT organisation_id FROM " + table + " WHERE id = ? FOR UPDATE", row -> row.getLong(1), id)
                .orElseThrow(Refused::notFound);
        by.require(Permission.KEEP_AGENCY_WORK, agency);
        return agency;
    }

    private static long agency(@Nullable Long chosen, Actor by, FieldProblems problems) {
        Set<Long> own = new TreeSet<>(by.organisations(Permission.KEEP_AGENCY_WORK));
        Long agency = chosen == null && own.size() == 1 ? own.iterator().next() : chosen;
        if (agency == null || !own.contains(agency)) {
            problems.add("organisationId", "请选您所在的机构。", "Choose an agency of yours.");
            return 0;
        }
        return agency;
    }

    private ListingKey listing(String code, ListingKind kind, String field, FieldProblems problems) {
        return listings.key(code).filter(each -> each.kind() == kind).orElseGet(() -> {
            problems.add(field, "没有这个编号的公开信息。", "Nothing public has this code.");
            return new ListingKey(kind, 0);
        });
    }

    private void record(Actor by, String action, String subject, long id, long agency) {
        audit.record(Audit.of(by, action, subject, id).in(agency));
    }
}
