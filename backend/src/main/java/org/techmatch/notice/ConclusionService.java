package org.techmatch.notice;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
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

/** Handles objections (SM-12): a disinterested officer, who did not create the notice, takes one over and concludes it. */
@Singleton
public class ConclusionService {
    private static final int CONCLUSION_MIN = 10;
    private static final int CONCLUSION_MAX = 1_000;

    private final NoticeRows rows;
    private final NoticeCases cases;
    private final NoticeSteps steps;
    private final NoticeNews news;
    private final ObjectionRows objections;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    ConclusionService(
            NoticeRows rows,
            NoticeCases cases,
            NoticeSteps steps,
            NoticeNews news,
            ObjectionRows objections,
            AuditTrail audit,
            Sql sql,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.steps = steps;
        this.news = news;
        this.objections = objections;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Takes an objection over; from then on this officer alone sees who filed it.
     *
     * @throws Refused forbidden for the creator of the notice and for people with an interest, invalid-request without the
     *     statement, or without a reason when a colleague has it
     */
    @Transactional
    void take(long noticeId, long objectionId, HandlingForm form, Actor by) {
        Notice notice = locked(noticeId, by);
        Objection objection = open(objectionId, notice);
        if (!cases.isFree(notice, objection, by)) {
            throw new Refused(
                    ProblemType.FORBIDDEN,
                    new Text(
                            "公示的创建人、与公示内容有利害关系的人和提出异议的人不能处理异议，请换一位同事。",
                            "Whoever created the notice, has an interest in it, or filed the objection cannot handle it."),
                    List.of());
        }
        String reason = text(form.reason());
        FieldProblems problems = new FieldProblems();
        if (!form.disinterested()) {
            problems.add("disinterested", "请确认与这项公示没有利害关系。", "State that you have no interest in the notice.");
        }
        if (objection.officerId() != null && !by.is(objection.officerId())) {
            problems.length("reason", reason == null ? "" : reason, 2, CONCLUSION_MAX);
        }
        problems.throwIfAny();
        sql.update(
                "INSERT INTO objection_handling (objection_id, account_id, name, reason, taken_at) VALUES (?, ?, ?, ?, ?)",
                objectionId,
                by.id(),
                by.name(),
                reason,
                now());
        audit.record(Audit.of(by, "take-objection", NoticeSteps.KIND, notice.id())
                .in(notice.organisationId())
                .because(reason));
    }

    /**
     * Concludes an objection. Upheld, the notice is over and its case goes back; rejected, the notice goes on once none is
     * open, with at least one day left.
     *
     * @throws Refused conflict when somebody has just acted, invalid-request for a wrong field, not-ready when the officer
     *     has not taken it over, or when the new end falls into a year without a calendar
     */
    @Transactional
    void conclude(long noticeId, long objectionId, ConclusionForm form, Actor by) {
        Instant now = now();
        Notice notice = locked(noticeId, by);
        Objection objection = open(objectionId, notice);
        if (notice.version() != form.version()) {
            throw Refused.conflict();
        }
        FieldProblems problems = new FieldProblems();
        Objection.Outcome outcome = Arrays.stream(Objection.Outcome.values())
                .filter(each -> each.name().equals(form.outcome()))
                .findFirst()
                .orElse(null);
        if (outcome == null) {
            problems.add("outcome", "请选异议成立或不成立。", "Choose upheld or rejected.");
        }
        String conclusion = text(form.conclusion());
        problems.length("conclusion", conclusion == null ? "" : conclusion, CONCLUSION_MIN, CONCLUSION_MAX);
        problems.throwIfAny();
        boolean upheld = outcome == Objection.Outcome.UPHELD;
        String action = upheld ? NoticeLifecycle.UPHOLD : NoticeLifecycle.REJECT;
        NoticeStatus to = NoticeLifecycle.SM_12.take(
                action, notice.status(), cases.of(notice, objection, by, now), by, conclusion);
        sql.update(
                "INSERT INTO objection_conclusion (objection_id, outcome, conclusion, account_id, name, concluded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                objectionId,
                java.util.Objects.requireNonNull(outcome).name(),
                conclusion,
                by.id(),
                by.name(),
                now);
        news.concluded(objection);
        Audit what = Audit.of(by, action, NoticeSteps.KIND, notice.id());
        if (upheld) {
            steps.finish(notice, to, NoticeEvents.Act.UPHELD, now, what);
        } else {
            rejected(notice, now, what);
        }
    }

    private void rejected(Notice notice, Instant now, Audit what) {
        NoticeStatus after = NoticeStatus.PAUSED;
        if (objections.of(notice.id()).stream().noneMatch(Objection::isOpen)) {
            steps.resume(notice, now);
            after = NoticeStatus.RUNNING;
        } else {
            sql.update("UPDATE notice SET version = version + 1, updated_at = ? WHERE id = ?", now, notice.id());
        }
        audit.record(what.in(notice.organisationId()).states(notice.status(), after));
    }

    private Notice locked(long noticeId, Actor by) {
        Notice notice = rows.lock(noticeId).orElseThrow(Refused::notFound);
        by.require(Permission.HANDLE_OBJECTION, notice.organisationId());
        return notice;
    }

    private Objection open(long objectionId, Notice notice) {
        Objection objection = objections
                .find(objectionId)
                .filter(found -> found.noticeId() == notice.id())
                .orElseThrow(Refused::notFound);
        if (!objection.isOpen() || !notice.status().isRunning()) {
            String who = objection.concludedBy() == null ? "" : objection.concludedBy();
            throw new Refused(
                    ProblemType.STATE_CONFLICT,
                    new Text(
                            who.isEmpty() ? "这项公示已经结束，异议不再处理。" : "这条异议已由" + who + "处理。请重新载入看看结论。",
                            who.isEmpty()
                                    ? "The notice has ended; its objections are no longer handled."
                                    : "Already concluded by " + who + ". Reload to see the conclusion."),
                    List.of());
        }
        return objection;
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
