package org.techmatch.booking;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Role;
import org.techmatch.demand.DemandBookings;
import org.techmatch.demand.DemandBookings.Bookable;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.match.SupplySearches;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** Proposes bookings, lets the three sides accept them, and takes the steps that one side takes alone. */
@Singleton
public class BookingService {
    private static final Actor PORTAL = Actor.system("SM-09");
    private static final Set<String> STEPS = Set.of(
            BookingLifecycle.ACCEPT,
            BookingLifecycle.CANCEL,
            BookingLifecycle.START,
            BookingLifecycle.AT_RISK_SHOWN,
            BookingLifecycle.SETTLE);

    private final Bookings bookings;
    private final BookingScope scope;
    private final BookingCases cases;
    private final TermsVersions versions;
    private final DemandBookings demands;
    private final SupplySearches searches;
    private final BookingNews news;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    BookingService(
            Bookings bookings,
            BookingScope scope,
            BookingCases cases,
            TermsVersions versions,
            DemandBookings demands,
            SupplySearches searches,
            BookingNews news,
            AuditTrail audit,
            Sql sql,
            Clock clock) {
        this.bookings = bookings;
        this.scope = scope;
        this.cases = cases;
        this.versions = versions;
        this.demands = demands;
        this.searches = searches;
        this.news = news;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Proposes a booking; whoever proposes for a side accepts for it.
     *
     * @return the project's id
     * @throws Refused invalid-request with every wrong field, not-ready without a recorded search, conflict when
     *     all slots are taken or the team has proposed already
     */
    @Transactional
    public long propose(NewBooking wanted, Actor by) {
        Bookable demand = bookable(wanted.demandCode());
        Representative representative = representative(wanted, by);
        if (bookings.count(
                        "b.demand_id = ? AND b.representative_id = ? AND b.open_mark = 1",
                        demand.id(),
                        representative.accountId())
                > 0) {
            throw conflict("这个团队已经在预约这项需求。", "This team is booking the demand already.");
        }
        Instant now = clock.instant();
        long id = sql.insert(
                "INSERT INTO booked_project (version, demand_id, demand_code, title, enterprise_id, unit_id,"
                        + " representative_id, proposer_id, proposer_organisation_id, status, open_mark, vested_ppm,"
                        + " vested_pending_ppm, created_at, moved_at) VALUES (0, ?, ?, ?, ?, ?, ?, ?, ?, 'PROPOSED', 1, 0,"
                        + " 0, ?, ?)",
                demand.id(),
                demand.code(),
                demand.title(),
                demand.ownerId(),
                representative.unitId(),
                representative.accountId(),
                by.id(),
                agency(wanted, by),
                now,
                now);
        bookings.set(
                id, "code = ?", "YY-%d-%06d".formatted(now.atZone(Clocks.ZONE).getYear(), id));
        Booking booking = bookings.find(id).orElseThrow();
        scope.sides(booking, by).forEach(side -> versions.agree(id, TermsVersions.PROPOSAL, 0, side, by));
        news.all(booking, "有人就一项需求提出预约赋权，请看看是否同意洽谈。", "somebody proposes to book a demand; decide whether to talk.");
        audit.record(Audit.of(by, "propose", Booking.KIND, id)
                .in(booking.unitId())
                .states(null, BookingStatus.PROPOSED)
                .because(wanted.note()));
        return id;
    }

    /** the demand can be booked by one more team; its row is locked. */
    private Bookable bookable(String code) {
        FieldProblems problems = new FieldProblems();
        Bookable demand =
                demands.find(code).flatMap(each -> demands.lock(each.id())).orElse(null);
        if (demand == null) {
            problems.add("demandCode", "没有这项公开的需求。", "No public demand has this code.");
            problems.throwIfAny();
        }
        Bookable found = Objects.requireNonNull(demand);
        if (!found.acceptsBooking()) {
            problems.add("demandCode", "这项需求不接受预约赋权。", "This demand does not accept bookings.");
        }
        problems.throwIfAny();
        if (!searches.isKept(found.id())) {
            throw new Refused(
                    ProblemType.NOT_READY,
                    new Text(
                            "请企业先在需求页检索并保存“暂无合适成果”的说明，再预约。",
                            "The enterprise must first search, and record that nothing suitable is listed."),
                    List.of());
        }
        if (found.isFull()) {
            throw conflict("这项需求的预约名额已满。", "All slots of this demand are taken.");
        }
        return found;
    }

    private record Representative(long accountId, long unitId) {}

    private Representative representative(NewBooking wanted, Actor by) {
        String login = wanted.representative();
        FieldProblems problems = new FieldProblems();
        Optional<Representative> found;
        if (login == null || login.isBlank()) {
            found = by.grants().stream()
                    .filter(grant -> grant.role() == Role.RESEARCHER && grant.organisationId() != null)
                    .filter(grant -> wanted.organisationId() == null
                            || wanted.organisationId().equals(grant.organisationId()))
                    .map(grant -> new Representative(by.id(), Objects.requireNonNull(grant.organisationId())))
                    .findFirst();
        } else {
            found = sql.first(
                    "SELECT a.id, m.organisation_id FROM account a JOIN membership m ON m.account_id = a.id"
                            + " WHERE a.login_name = ? AND m.role = 'RESEARCHER' AND m.approved_at IS NOT NULL"
                            + " AND a.status = 'ACTIVE' AND m.status = 'ACTIVE'",
                    row -> new Representative(row.getLong(1), row.getLong(2)),
                    login.strip());
        }
        return found.orElseThrow(() -> {
            problems.add(
                    "representative",
                    "请填一位科研人员的登录名，由其代表团队。",
                    "Enter the login name of a researcher to represent the team.");
            return Refused.invalid(problems.list());
        });
    }

    private static @Nullable Long agency(NewBooking wanted, Actor by) {
        return by.grants().stream()
                .filter(grant -> grant.role() == Role.BROKER)
                .map(Actor.Grant::organisationId)
                .filter(id -> wanted.organisationId() == null
                        || wanted.organisationId().equals(id))
                .findFirst()
                .orElse(null);
    }

    /**
     * Takes a step that one side takes alone.
     *
     * @throws Refused not-found for others, conflict for a stale version, and what SM-09 refuses
     */
    @Transactional
    public void move(long id, String action, BookingMove move, Actor by) {
        Booking booking = bookings.lock(id).orElseThrow(Refused::notFound);
        BookingSide side = scope.side(booking, by);
        by.require(Permission.KEEP_BOOKING, scope.organisation(booking, side).orElseThrow());
        if (booking.version() != move.version()) {
            throw Refused.conflict();
        }
        if (!STEPS.contains(action)) {
            throw Refused.notFound();
        }
        BookingStatus to =
                BookingLifecycle.SM_09.take(action, booking.status(), cases.of(booking, side), by, move.reason());
        if (action.equals(BookingLifecycle.ACCEPT)) {
            versions.agree(id, TermsVersions.PROPOSAL, 0, side, by);
            if (versions.agreed(id, TermsVersions.PROPOSAL, 0).size() == BookingSide.values().length) {
                to = BookingLifecycle.SM_09.take(
                        BookingLifecycle.NEGOTIATE, booking.status(), cases.of(booking, side), PORTAL, null);
            }
        }
        bookings.move(booking, to);
        news.others(
                booking,
                side,
                "状态变为“" + to.label().zh() + "”。",
                "is now “" + to.label().en() + "”.");
        audit.record(Audit.of(by, action, Booking.KIND, id)
                .in(booking.unitId())
                .states(booking.status(), to)
                .because(move.reason()));
    }

    private static Refused conflict(String zh, String en) {
        return new Refused(ProblemType.STATE_CONFLICT, new Text(zh, en), List.of());
    }
}
