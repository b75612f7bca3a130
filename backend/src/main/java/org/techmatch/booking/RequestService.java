package org.techmatch.booking;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.demand.DemandBookings;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Problems;
import org.techmatch.platform.Refused;

/** Extensions, which all three sides agree to, and ends: by three sides, or by two with evidence (SM-09, R-627). */
@Singleton
public class RequestService {
    private static final Actor PORTAL = Actor.system("SM-09");
    private static final String EXTENSION = "EXTENSION";
    private static final String FAILURE = "FAILURE";
    private static final String TERMINATION = "TERMINATION";

    private final Bookings bookings;
    private final BookingScope scope;
    private final BookingCases cases;
    private final BookingRequests requests;
    private final TermsVersions versions;
    private final DemandBookings demands;
    private final BookingNews news;
    private final AuditTrail audit;
    private final Clock clock;

    RequestService(
            Bookings bookings,
            BookingScope scope,
            BookingCases cases,
            BookingRequests requests,
            TermsVersions versions,
            DemandBookings demands,
            BookingNews news,
            AuditTrail audit,
            Clock clock) {
        this.bookings = bookings;
        this.scope = scope;
        this.cases = cases;
        this.requests = requests;
        this.versions = versions;
        this.demands = demands;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks the others; one's own side agrees by asking.
     *
     * @throws Refused invalid-request with everything that is missing, state-conflict when the project cannot be extended
     *     or ended now
     */
    @Transactional
    public long ask(long id, NewRequest request, Actor by) {
        Booking booking = bookings.lock(id).orElseThrow(Refused::notFound);
        BookingSide side = scope.side(booking, by);
        check(booking, request);
        requirePossible(booking, request.kind());
        long requestId = requests.add(id, request, side, by);
        versions.agree(id, TermsVersions.REQUEST, requestId, side, by);
        bookings.set(id, "moved_at = moved_at");
        news.others(booking, side, "有一项延期或终止的请求，等您决定。", "an extension or an end was asked for; decide.");
        audit.record(Audit.of(by, "request", Booking.KIND, id)
                .in(booking.unitId())
                .because(request.kind() + " " + request.reason()));
        return requestId;
    }

    /** Agrees to a request for one's side; it is carried out when enough sides have. */
    @Transactional
    public void agree(long id, long requestId, Actor by) {
        Booking booking = bookings.lock(id).orElseThrow(Refused::notFound);
        BookingSide side = scope.side(booking, by);
        BookingRequests.Request request = requests.of(id).stream()
                .filter(each -> each.id() == requestId)
                .findFirst()
                .orElseThrow(Refused::notFound);
        requirePossible(booking, request.kind());
        boolean decided = isDecided(id, request);
        versions.agree(id, TermsVersions.REQUEST, requestId, side, by);
        if (decided) {
            throw new Refused(ProblemType.STATE_CONFLICT, Problems.advice(ProblemType.STATE_CONFLICT), List.of());
        }
        BookingStatus to = isDecided(id, request) ? carryOut(booking, request) : booking.status();
        audit.record(Audit.of(by, "agree-request", Booking.KIND, id)
                .in(booking.unitId())
                .states(booking.status(), to)
                .because(request.kind()));
    }

    /** Whether enough sides have agreed: three, or two with evidence to an end. */
    boolean isDecided(long projectId, BookingRequests.Request request) {
        int sides =
                versions.agreed(projectId, TermsVersions.REQUEST, request.id()).size();
        boolean evidence = request.evidence() != null && !request.evidence().isBlank();
        return sides == BookingSide.values().length
                || (sides == 2 && evidence && !request.kind().equals(EXTENSION));
    }

    private BookingStatus carryOut(Booking booking, BookingRequests.Request request) {
        BookingStatus to = BookingLifecycle.SM_09.take(
                action(request.kind()),
                booking.status(),
                cases.of(booking, BookingSide.UNIT),
                PORTAL,
                request.reason());
        if (request.newLongStop() != null && request.kind().equals(EXTENSION)) {
            bookings.set(booking.id(), "long_stop = ?", request.newLongStop());
        }
        bookings.move(booking, to);
        news.all(
                booking,
                "状态变为“" + to.label().zh() + "”。",
                "is now “" + to.label().en() + "”.");
        if (to.isVoid()) {
            demands.release(booking.demandId());
        }
        return to;
    }

    private static void requirePossible(Booking booking, String kind) {
        if (!BookingLifecycle.SM_09.starts(action(kind), booking.status())) {
            throw new Refused(ProblemType.STATE_CONFLICT, Problems.advice(ProblemType.STATE_CONFLICT), List.of());
        }
    }

    private static String action(String kind) {
        return switch (kind) {
            case FAILURE -> BookingLifecycle.FAIL;
            case TERMINATION -> BookingLifecycle.TERMINATE;
            default -> BookingLifecycle.EXTEND;
        };
    }

    private void check(Booking booking, NewRequest request) {
        FieldProblems problems = new FieldProblems();
        if (!Set.of(EXTENSION, FAILURE, TERMINATION).contains(request.kind())) {
            problems.add("kind", "请选延期、研发失败或违约终止。", "Choose EXTENSION, FAILURE or TERMINATION.");
        }
        problems.length("reason", request.reason().strip(), 2, 1_000);
        LocalDate stop = request.newLongStop();
        if (request.kind().equals(EXTENSION)
                && (stop == null
                        || !stop.isAfter(LocalDate.ofInstant(clock.instant(), Clocks.ZONE))
                        || (booking.longStop() != null && !stop.isAfter(booking.longStop())))) {
            problems.add("newLongStop", "新的最迟交付日应晚于今天和原来的日期。", "Must be later than today and than the present one.");
        }
        if (request.kind().equals(FAILURE) && isShort(request.evidence())) {
            problems.add("evidence", "请写明勤勉尽责的证据，才能免于返还。", "Give evidence of diligence; only then nothing is repaid.");
        }
        if (!request.kind().equals(EXTENSION) && isShort(request.paymentsNote())) {
            problems.add("paymentsNote", "请写明已付款项如何处理。", "Say how the payments were settled.");
        }
        problems.throwIfAny();
    }

    private static boolean isShort(@Nullable String text) {
        return text == null || text.strip().length() < 2;
    }
}
