package org.techmatch.notice;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.calendar.WorkingCalendar;
import org.techmatch.calendar.WorkingDays;
import org.techmatch.platform.Refused;

/** What the guards of SM-12 look at. */
@Singleton
class NoticeCases {
    private final NoticeRows rows;
    private final ObjectionRows objections;
    private final WorkingDays calendars;

    NoticeCases(NoticeRows rows, ObjectionRows objections, WorkingDays calendars) {
        this.rows = rows;
        this.objections = objections;
        this.calendars = calendars;
    }

    /** A notice at an instant, when nobody handles one of its objections. */
    NoticeLifecycle.Case of(Notice notice, Instant now) {
        return of(notice, null, Actor.system(NoticeLifecycle.SM_12.id()), now);
    }

    /** A notice when somebody handles one of its objections. */
    NoticeLifecycle.Case of(Notice notice, @Nullable Objection handled, Actor by, Instant now) {
        List<Objection> all = objections.of(notice.id());
        Instant end = notice.endAt();
        boolean running = notice.status().isRunning();
        return new NoticeLifecycle.Case(
                notice.organisationId(),
                notice.isOwn(),
                isCountable(notice, all, now),
                running && (notice.status() == NoticeStatus.PAUSED || end == null || !now.isAfter(end)),
                handled != null && by.is(handled.officerId()) && isFree(notice, handled, by),
                Math.toIntExact(all.stream().filter(Objection::isOpen).count()),
                end != null && now.isAfter(end));
    }

    /**
     * Whether somebody may handle an objection: neither whoever created the notice, nor somebody with an interest in it, nor
     * whoever filed the objection.
     */
    boolean isFree(Notice notice, Objection objection, Actor by) {
        return !by.is(notice.createdBy())
                && !rows.hasInterest(notice.id(), by.accountId())
                && objections.accounts(objection.id()).stream().noneMatch(by::is);
    }

    private boolean isCountable(Notice notice, List<Objection> all, Instant now) {
        Instant start = notice.startAt();
        WorkingCalendar calendar = calendars.now();
        try {
            notice.term(start == null ? now : start).lastDay(ObjectionRows.pauses(all, now), calendar);
            return true;
        } catch (Refused notLoaded) {
            return false;
        }
    }
}
