package org.techmatch.booking;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.techmatch.access.Actor;
import org.techmatch.demand.DemandBookings;
import org.techmatch.document.DocumentKind;
import org.techmatch.document.DocumentSigned;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/**
 * with the last signature the booking takes effect, in the signature's own transaction. When no slot is left the
 * signature is refused, so that nobody is bound without one.
 */
@Singleton
class BookingSigning {
    private static final Actor PORTAL = Actor.system("SM-09");

    private final Bookings bookings;
    private final TermsVersions versions;
    private final Sql sql;
    private final Milestones milestones;
    private final DemandBookings demands;
    private final BookedAgreement agreement;
    private final BookingCases cases;
    private final BookingNews news;
    private final AuditTrail audit;
    private final Clock clock;

    BookingSigning(
            Bookings bookings,
            TermsVersions versions,
            Sql sql,
            Milestones milestones,
            DemandBookings demands,
            BookedAgreement agreement,
            BookingCases cases,
            BookingNews news,
            AuditTrail audit,
            Clock clock) {
        this.bookings = bookings;
        this.versions = versions;
        this.sql = sql;
        this.milestones = milestones;
        this.demands = demands;
        this.agreement = agreement;
        this.cases = cases;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void signed(DocumentSigned event) {
        if (event.document().kind() != DocumentKind.BOOKING_AGREEMENT) {
            return;
        }
        Booking booking = bookings.lock(event.document().subject().id()).orElseThrow();
        if (!Long.valueOf(event.document().id()).equals(booking.documentId())
                || booking.status() != BookingStatus.NEGOTIATING) {
            throw Refused.conflict();
        }
        BookingTerms terms = versions.frozen(booking);
        if (isComplete(event.document().id(), terms)) {
            takeEffect(booking, terms);
        }
    }

    private record Signature(String side, long accountId) {}

    private boolean isComplete(long documentId, BookingTerms terms) {
        Set<String> sides = new HashSet<>();
        Set<Long> team = new HashSet<>();
        // what others have committed in the meantime counts too
        sql.list(
                        "SELECT side, account_id FROM document_signature WHERE document_id = ? FOR UPDATE",
                        row -> new Signature(row.getString(1), row.getLong(2)),
                        documentId)
                .forEach(each -> {
                    sides.add(each.side());
                    if (each.side().equals(BookingSide.TEAM.name())) {
                        team.add(each.accountId());
                    }
                });
        return sides.contains(BookingSide.ENTERPRISE.name())
                && sides.contains(BookingSide.UNIT.name())
                && terms.lines().stream().allMatch(line -> team.contains(line.accountId()));
    }

    private void takeEffect(Booking booking, BookingTerms terms) {
        if (demands.lock(booking.demandId()).filter(each -> !each.isFull()).isEmpty()) {
            throw new Refused(
                    ProblemType.STATE_CONFLICT,
                    new Text(
                            "没有名额了，或需求已不公开；这次签署没有记下。",
                            "No slot is left, or the demand is public no longer; this signature was not kept."),
                    List.of());
        }
        BookingStatus to = BookingLifecycle.SM_09.take(
                BookingLifecycle.EFFECT, booking.status(), cases.of(booking, BookingSide.UNIT), PORTAL, null);
        milestones.open(booking.id(), terms, BookingShares.of(terms));
        bookings.move(booking, to);
        bookings.set(booking.id(), "effective_at = ?", clock.instant());
        news.all(booking, "各方都已签署，项目生效。", "everybody has signed; it is in effect.");
        agreement.signed(booking, terms, PORTAL);
        demands.take(booking.demandId());
        audit.record(Audit.of(PORTAL, BookingLifecycle.EFFECT, Booking.KIND, booking.id())
                .in(booking.unitId())
                .states(booking.status(), to));
    }
}
