package org.techmatch.booking;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.parameter.Parameter;
import org.techmatch.parameter.ParameterVersions;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/** Dates of bookings: what is due soon, who is silent, and which long stop has passed. Nothing is ever accepted. */
@Singleton
public class BookingUpkeepService {
    private static final Actor PORTAL = Actor.system("SM-09");
    private static final int DAYS_AHEAD = 7;
    private static final int BATCH = 200;

    private final Bookings bookings;
    private final Milestones milestones;
    private final BookingCases cases;
    private final BookingNews news;
    private final ParameterVersions parameters;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    BookingUpkeepService(
            Bookings bookings,
            Milestones milestones,
            BookingCases cases,
            BookingNews news,
            ParameterVersions parameters,
            AuditTrail audit,
            Sql sql,
            Clock clock) {
        this.bookings = bookings;
        this.milestones = milestones;
        this.cases = cases;
        this.news = news;
        this.parameters = parameters;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Projects in progress whose long stop has passed become AT_RISK.
     *
     * @return how many
     */
    @Transactional
    public int overdue() {
        List<Booking> late = bookings.list(
                "b.status = 'IN_PROGRESS' AND b.long_stop < ?",
                "ORDER BY b.id LIMIT " + BATCH + " FOR UPDATE",
                today());
        for (Booking booking : late) {
            BookingStatus to = BookingLifecycle.SM_09.take(
                    BookingLifecycle.OVERDUE, booking.status(), cases.of(booking, BookingSide.UNIT), PORTAL, null);
            bookings.move(booking, to);
            news.all(booking, "已过最迟交付日，请三方决定延期或结束。", "its long stop has passed; extend or end it.");
            audit.record(Audit.of(PORTAL, BookingLifecycle.OVERDUE, Booking.KIND, booking.id())
                    .in(booking.unitId())
                    .states(booking.status(), to));
        }
        return late.size();
    }

    /**
     * Reminds teams of open milestones that are due within seven days, once.
     *
     * @return how many
     */
    @Transactional
    public int remind() {
        List<Milestones.Milestone> due = milestones.list(
                "status = 'OPEN' AND seq > 0 AND reminded_at IS NULL AND due <= ? ORDER BY due LIMIT " + BATCH,
                today().plusDays(DAYS_AHEAD));
        for (Milestones.Milestone each : due) {
            bookings.find(each.projectId())
                    .filter(booking -> booking.status() == BookingStatus.IN_PROGRESS)
                    .ifPresent(booking -> news.sides(
                            booking,
                            EnumSet.of(BookingSide.TEAM),
                            "里程碑 " + each.seq() + " 将于 " + each.due() + " 到期。",
                            "milestone " + each.seq() + " is due on " + each.due() + "."));
            sql.update(
                    "UPDATE booking_milestone SET reminded_at = ? WHERE project_id = ? AND seq = ?",
                    clock.instant(),
                    each.projectId(),
                    each.seq());
        }
        return due.size();
    }

    /**
     * reminds who has not judged for CFG-63 days, and tells the unit's leading group; nothing is accepted by silence.
     *
     * @return how many submissions wait too long
     */
    @Transactional
    public int silent() {
        List<Milestones.Milestone> waiting =
                milestones
                        .list("status = 'SUBMITTED' AND escalated_at IS NULL ORDER BY submitted_at LIMIT " + BATCH)
                        .stream()
                        .filter(this::isSilent)
                        .toList();
        for (Milestones.Milestone each : waiting) {
            bookings.find(each.projectId()).ifPresent(booking -> escalate(booking, each));
            sql.update(
                    "UPDATE booking_milestone SET reminded_at = ?, escalated_at = ? WHERE project_id = ? AND seq = ?",
                    clock.instant(),
                    clock.instant(),
                    each.projectId(),
                    each.seq());
        }
        return waiting.size();
    }

    private boolean isSilent(Milestones.Milestone milestone) {
        Instant submitted = milestone.submittedAt();
        return submitted != null
                && LocalDate.ofInstant(submitted, Clocks.ZONE)
                        .plusDays(parameters.number(Parameter.DELIVERY_SILENCE, submitted))
                        .isBefore(today());
    }

    private void escalate(Booking booking, Milestones.Milestone milestone) {
        EnumSet<BookingSide> silent = EnumSet.of(BookingSide.ENTERPRISE, BookingSide.UNIT);
        milestones.keys(booking.id()).stream()
                .filter(each -> each.seq() == milestone.seq() && each.submission() == milestone.submission())
                .forEach(each -> silent.remove(each.side()));
        news.sides(booking, silent, "验收已超过答复期，请尽快确认。", "a submission waits too long for your judgement.");
        if (silent.contains(BookingSide.UNIT)) {
            news.leadingGroup(booking, "科研管理部门超过答复期没有验收。", "research management has not judged in time.");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
    }
}
