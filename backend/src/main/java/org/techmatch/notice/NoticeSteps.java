package org.techmatch.notice;

import jakarta.inject.Singleton;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.calendar.DayKind;
import org.techmatch.calendar.WorkingCalendar;
import org.techmatch.calendar.WorkingDays;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.organisation.OrganisationFacts;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Keys;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/**
 * The steps of SM-12 that stand in more than one act; each in the transaction that is open, on a notice that is locked.
 * the end is computed here and nowhere else.
 */
@Singleton
class NoticeSteps {
    static final String KIND = "notice";

    private final NoticeRows rows;
    private final NoticeCases cases;
    private final NoticeEvents events;
    private final NoticeNews news;
    private final ObjectionRows objections;
    private final WorkingDays calendars;
    private final Organisations organisations;
    private final Keys keys;
    private final AuditTrail audit;
    private final Sql sql;

    NoticeSteps(
            NoticeRows rows,
            NoticeCases cases,
            NoticeEvents events,
            NoticeNews news,
            ObjectionRows objections,
            WorkingDays calendars,
            Organisations organisations,
            Keys keys,
            AuditTrail audit,
            Sql sql) {
        this.rows = rows;
        this.cases = cases;
        this.events = events;
        this.news = news;
        this.objections = objections;
        this.calendars = calendars;
        this.organisations = organisations;
        this.keys = keys;
        this.audit = audit;
        this.sql = sql;
    }

    /** A computed end with the calendars that it was computed with. */
    record End(LocalDate lastDay, String calendars) {
        Instant at() {
            return NoticeTerm.endOf(lastDay);
        }
    }

    /**
     * The end of a notice that begins or goes on at an instant.
     *
     * @throws Refused not-ready when a year that it touches is not loaded; says which one and who loads it
     */
    End end(Notice notice, List<Objection> all, Instant now) {
        WorkingCalendar calendar = calendars.now();
        Instant start = notice.startAt();
        NoticeTerm term = notice.term(start == null ? now : start);
        LocalDate last = term.lastDay(ObjectionRows.pauses(all, now), calendar);
        boolean needed = term.rolls() || term.kind() == DayKind.WORKING;
        return new End(last, needed ? calendar.versionsBetween(term.publishedOn(), last) : "");
    }

    /** Publishes: freezes text and hash, computes the end. The end is computed first, so that a missing year is named. */
    void publish(Notice draft, String action, Actor taker, Actor by, Instant now) {
        End end = end(draft, List.of(), now);
        NoticeStatus to =
                NoticeLifecycle.SM_12.take(action, draft.status(), cases.of(draft, null, by, now), taker, null);
        String code =
                "GS-%d-%06d".formatted(LocalDate.ofInstant(now, Clocks.ZONE).getYear(), draft.id());
        String unit = organisations
                .find(draft.organisationId())
                .map(OrganisationFacts::name)
                .orElseThrow(Refused::notFound);
        FrozenNotice frozen = FrozenNotice.of(draft, code, unit, now, keys.token());
        try {
            sql.update(
                    "UPDATE notice SET version = version + 1, status = ?, running_mark = 1, public_code = ?, frozen_text = ?,"
                            + " frozen_json = ?, text_hash = ?, json_hash = ?, start_at = ?, end_at = ?, updated_at = ?"
                            + " WHERE id = ?",
                    to.name(),
                    code,
                    frozen.text(),
                    frozen.json(),
                    frozen.textHash(),
                    frozen.jsonHash(),
                    now,
                    end.at(),
                    now,
                    draft.id());
        } catch (Sql.SqlFailed e) {
            throw e.getCause() instanceof SQLIntegrityConstraintViolationException ? running() : e;
        }
        events.record(draft.id(), new NoticeEvents.Entry(NoticeEvents.Act.PUBLISHED, now, end.at(), end.calendars()));
        news.published(draft, by);
        audit.record(Audit.of(by, action, KIND, draft.id())
                .in(draft.organisationId())
                .states(draft.status(), to)
                .content(frozen.textHash()));
    }

    /** Lets a paused notice go on once no objection is open. */
    void resume(Notice notice, Instant now) {
        List<Objection> all = objections.of(notice.id());
        End end = end(notice, all, now);
        NoticeStatus to = NoticeLifecycle.SM_12.take(
                NoticeLifecycle.RESUME,
                NoticeStatus.PAUSED,
                cases.of(notice, now),
                Actor.system(NoticeLifecycle.SM_12.id()),
                null);
        sql.update(
                "UPDATE notice SET version = version + 1, status = ?, end_at = ?, updated_at = ? WHERE id = ?",
                to.name(),
                end.at(),
                now,
                notice.id());
        events.record(notice.id(), new NoticeEvents.Entry(NoticeEvents.Act.RESUMED, now, end.at(), end.calendars()));
        news.resumed(notice);
    }

    /** Ends a notice; its subject may have another one from now on. */
    void finish(Notice notice, NoticeStatus to, NoticeEvents.Act act, Instant endedAt, Audit what) {
        sql.update(
                "UPDATE notice SET version = version + 1, status = ?, running_mark = NULL, ended_at = ?, updated_at = ?"
                        + " WHERE id = ?",
                to.name(),
                endedAt,
                endedAt,
                notice.id());
        events.record(notice.id(), new NoticeEvents.Entry(act, endedAt, notice.endAt(), ""));
        news.ended(notice, to);
        events.tell(notice, act);
        audit.record(
                what.in(notice.organisationId()).states(notice.status(), to).content(notice.textHash()));
    }

    /** Voids a running notice. */
    void end(Notice notice, String action, Actor taker, Actor by, @Nullable String reason, Instant now) {
        NoticeStatus to =
                NoticeLifecycle.SM_12.take(action, notice.status(), cases.of(notice, null, by, now), taker, reason);
        finish(
                notice,
                to,
                NoticeEvents.Act.VOIDED,
                now,
                Audit.of(by, action, KIND, notice.id()).because(reason));
    }

    /**
     * Locks a notice in the version that somebody saw. Call it before anything is read in the transaction, since what is
     * read later is as it was at the first read.
     *
     * @throws Refused not-found for others' notices, conflict for a stale version
     */
    Notice locked(long id, long version, Permission permission, Actor by) {
        Notice notice = rows.lock(id).orElseThrow(Refused::notFound);
        by.require(permission, notice.organisationId());
        if (notice.version() != version) {
            throw Refused.conflict();
        }
        return notice;
    }

    private static Refused running() {
        return new Refused(
                ProblemType.STATE_CONFLICT,
                new Text(
                        "这个事项已有一项同类公示在进行，请等它结束，或作废后再发布。",
                        "A notice of this kind is already running for the same case; wait for its end, or void it first."),
                List.of());
    }
}
