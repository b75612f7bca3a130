package org.techmatch.notice;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.techmatch.access.Actor;
import org.techmatch.calendar.DayKind;
import org.techmatch.calendar.WorkingCalendar;
import org.techmatch.calendar.WorkingDays;
import org.techmatch.evidence.Audit;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/**
 * What happens to notices by itself: due ones pass, overdue objections are told of, left uploads are removed. Any number of
 * replicas may do it; each notice is locked, so that it happens once.
 */
@Singleton
public class NoticeUpkeepService {
    /** An objection whose request came before 24:00 may still be on its way into the database. */
    static final Duration GRACE = Duration.ofSeconds(10);

    private static final Actor PORTAL = Actor.system(NoticeLifecycle.SM_12.id());

    private final NoticeRows rows;
    private final NoticeCases cases;
    private final NoticeSteps steps;
    private final NoticeNews news;
    private final ObjectionRows objections;
    private final ObjectionEvidence evidence;
    private final WorkingDays calendars;
    private final Sql sql;
    private final Clock clock;

    NoticeUpkeepService(
            NoticeRows rows,
            NoticeCases cases,
            NoticeSteps steps,
            NoticeNews news,
            ObjectionRows objections,
            ObjectionEvidence evidence,
            WorkingDays calendars,
            Sql sql,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.steps = steps;
        this.news = news;
        this.objections = objections;
        this.evidence = evidence;
        this.calendars = calendars;
        this.sql = sql;
        this.clock = clock;
    }

    /** The notices that stand to pass at an instant. */
    List<Long> due(Instant now) {
        return sql.list(
                "SELECT id FROM notice WHERE status = 'RUNNING' AND end_at < ? ORDER BY end_at LIMIT 200",
                row -> row.getLong(1),
                now.minus(GRACE));
    }

    /**
     * Lets one notice pass if it is due at an instant.
     *
     * @return whether it passed now
     */
    @Transactional
    public boolean pass(long id, Instant now) {
        Notice notice = rows.lock(id).orElseThrow();
        Instant end = notice.endAt();
        if (notice.status() != NoticeStatus.RUNNING || end == null || !end.isBefore(now.minus(GRACE))) {
            return false;
        }
        NoticeStatus to =
                NoticeLifecycle.SM_12.take(NoticeLifecycle.PASS, notice.status(), cases.of(notice, now), PORTAL, null);
        steps.finish(
                notice,
                to,
                NoticeEvents.Act.PASSED,
                end,
                Audit.of(PORTAL, NoticeLifecycle.PASS, NoticeSteps.KIND, notice.id()));
        return true;
    }

    /**
     * CFG-37: tells of open objections whose days are over, once each.
     *
     * @return how many
     */
    @Transactional
    public int remind() {
        Instant now = clock.instant();
        WorkingCalendar calendar = calendars.now();
        int told = 0;
        for (Objection objection : objections.notTold()) {
            Notice notice = rows.find(objection.noticeId()).orElseThrow();
            boolean late = dueOn(notice, objection, calendar)
                    .filter(day -> !now.isBefore(NoticeTerm.endOf(day)))
                    .isPresent();
            if (late
                    && sql.update(
                                    "INSERT IGNORE INTO objection_overdue (objection_id, told_at) VALUES (?, ?)",
                                    objection.id(),
                                    now)
                            == 1) {
                news.overdue(notice);
                told++;
            }
        }
        return told;
    }

    /** Removes evidence that was uploaded and not filed within a day. */
    @Transactional
    public int sweep() {
        return evidence.sweep();
    }

    /** CFG-37: the last day for a conclusion; empty while a year that it needs is not loaded. */
    static Optional<LocalDate> dueOn(Notice notice, Objection objection, WorkingCalendar calendar) {
        try {
            return Optional.of(new NoticeTerm(objection.filedAt(), notice.objectionDays(), DayKind.WORKING, false)
                    .lastDay(List.of(), calendar));
        } catch (Refused notLoaded) {
            return Optional.empty();
        }
    }
}
