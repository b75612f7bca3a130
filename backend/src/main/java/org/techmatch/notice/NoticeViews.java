package org.techmatch.notice;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.calendar.WorkingCalendar;
import org.techmatch.calendar.WorkingDays;
import org.techmatch.lifecycle.StateView;
import org.techmatch.organisation.OrganisationView;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/** Shows notices that are published, as far as R-210 lets them be public. */
@Singleton
class NoticeViews {
    private final NoticeRows rows;
    private final NoticeEvents events;
    private final ObjectionRows objections;
    private final Organisations organisations;
    private final WorkingDays calendars;
    private final Clock clock;

    NoticeViews(
            NoticeRows rows,
            NoticeEvents events,
            ObjectionRows objections,
            Organisations organisations,
            WorkingDays calendars,
            Clock clock) {
        this.rows = rows;
        this.events = events;
        this.objections = objections;
        this.organisations = organisations;
        this.calendars = calendars;
        this.clock = clock;
    }

    List<NoticeCard> cards(List<Notice> notices, Language language) {
        WorkingCalendar calendar = calendars.now();
        Instant now = clock.instant();
        return notices.stream()
                .map(notice -> card(notice, objections.of(notice.id()), calendar, now, language))
                .toList();
    }

    NoticeView view(Notice notice, Language language) {
        Instant now = clock.instant();
        List<Objection> all = objections.of(notice.id());
        boolean open = Disclosure.isOpen(notice, now);
        Instant end = notice.endAt();
        return new NoticeView(
                card(notice, all, calendars.now(), now, language),
                open ? notice.payload() : null,
                notice.objectionChannel(),
                Objects.requireNonNull(notice.textHash()),
                Objects.requireNonNull(notice.jsonHash()),
                Disclosure.until(notice).map(Clocks::local).orElse(null),
                notice.rolls(),
                notice.status() == NoticeStatus.PAUSED
                        || (notice.status() == NoticeStatus.RUNNING && end != null && !now.isAfter(end)),
                all.size(),
                Optional.ofNullable(notice.replacesId())
                        .flatMap(rows::find)
                        .map(Notice::code)
                        .orElse(null),
                rows.replacedBy(notice.id()).orElse(null),
                events.of(notice.id()).stream()
                        .map(entry -> event(entry, language))
                        .toList());
    }

    private NoticeCard card(
            Notice notice, List<Objection> all, WorkingCalendar calendar, Instant now, Language language) {
        Optional<OrganisationView> unit = organisations.view(notice.organisationId());
        int open = Math.toIntExact(all.stream().filter(Objection::isOpen).count());
        return new NoticeCard(
                Objects.requireNonNull(notice.code()),
                notice.kind(),
                notice.kind().label().in(language),
                notice.scope(),
                Disclosure.isOpen(notice, now) ? notice.payload().title() : null,
                unit.map(OrganisationView::name).orElse(""),
                unit.map(OrganisationView::code).orElse(""),
                StateView.of(notice.status(), language),
                Clocks.local(Objects.requireNonNull(notice.startAt())),
                counted(notice, all, calendar, now),
                notice.days(),
                notice.dayKind().label().in(language),
                notice.status() == NoticeStatus.PAUSED ? null : lastDay(notice.endAt()),
                notice.endedAt() == null ? null : Clocks.local(notice.endedAt()),
                notice.status().isRunning() ? open : 0);
    }

    /** the days that have counted until now, or until the notice ended. */
    private static int counted(Notice notice, List<Objection> all, WorkingCalendar calendar, Instant now) {
        Instant ended = notice.endedAt();
        Instant until = ended == null ? now : ended.minusMillis(1);
        try {
            return notice.term()
                    .counted(LocalDate.ofInstant(until, Clocks.ZONE), ObjectionRows.pauses(all, until), calendar);
        } catch (Refused notLoaded) {
            return 0;
        }
    }

    static @Nullable LocalDate lastDay(@Nullable Instant endAt) {
        return endAt == null ? null : LocalDate.ofInstant(endAt, Clocks.ZONE).minusDays(1);
    }

    private static NoticeView.Event event(NoticeEvents.Entry entry, Language language) {
        return new NoticeView.Event(
                entry.act().name(),
                label(entry.act()).in(language),
                Clocks.local(entry.at()),
                lastDay(entry.endAt()),
                entry.calendars());
    }

    private static Text label(NoticeEvents.Act act) {
        return switch (act) {
            case PUBLISHED -> new Text("发布", "Published");
            case PAUSED -> new Text("收到异议，暂停计日", "Paused by an objection");
            case RESUMED -> new Text("异议不成立，继续公示", "Objections rejected, resumed");
            case PASSED -> new Text("期满通过", "Passed");
            case UPHELD -> new Text("异议成立，公示终止", "Ended by an upheld objection");
            case VOIDED -> new Text("作废", "Voided");
        };
    }
}
