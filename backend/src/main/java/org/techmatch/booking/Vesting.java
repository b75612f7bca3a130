package org.techmatch.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.booking.VestingEvents.Kind;
import org.techmatch.ledger.Basis;
import org.techmatch.ledger.HolderKind;
import org.techmatch.ledger.Holding;
import org.techmatch.ledger.Ownership;

/**
 * R-624–R-626: lets shares vest, in the transaction of what makes them vest; the project's row must be locked. Each cause
 * vests once, by its key in the table.
 */
@Singleton
class Vesting {
    private final TermsVersions versions;
    private final Milestones milestones;
    private final VestingEvents events;
    private final Bookings bookings;
    private final Ownership ownership;
    private final BookedAgreement agreement;
    private final Clock clock;

    Vesting(
            TermsVersions versions,
            Milestones milestones,
            VestingEvents events,
            Bookings bookings,
            Ownership ownership,
            BookedAgreement agreement,
            Clock clock) {
        this.versions = versions;
        this.milestones = milestones;
        this.events = events;
        this.bookings = bookings;
        this.ownership = ownership;
        this.agreement = agreement;
        this.clock = clock;
    }

    /** R-624: an accepted milestone vests in MILESTONE mode; R-626: it waits until the achievement is in the ledger. */
    void milestone(Booking booking, int seq, Actor by) {
        BookingShares shares = BookingShares.of(versions.frozen(booking));
        if (shares.cliff()) {
            return;
        }
        int weight = milestones.of(booking.id()).stream()
                .filter(each -> each.status() == MilestoneStatus.ACCEPTED)
                .mapToInt(Milestones.Milestone::weightPpm)
                .sum();
        int before = before(booking.id());
        // after a correction, accepted milestones may be worth less than their weight
        int total = Math.max(before, shares.vested(weight) - reversed(booking.id()));
        add(booking, "P" + booking.id() + "-M" + seq, Kind.MILESTONE, seq, total, shares, null, null, null, by);
        bookings.set(booking.id(), "vested_pending_ppm = ?", total);
    }

    /** R-624, R-625: the delivery tops up to exactly the team's row and writes the owners. */
    void deliver(Booking booking, long decisionRecordId, Actor by) {
        BookingTerms terms = versions.frozen(booking);
        BookingShares shares = BookingShares.of(terms);
        long achievement = Objects.requireNonNull(booking.achievementId());
        List<Integer> members = add(
                booking,
                "P" + booking.id() + "-FINAL",
                Kind.FINAL,
                null,
                shares.teamRow(),
                shares,
                decisionRecordId,
                null,
                null,
                by);
        agreement.vested(booking, achievement, by);
        own(booking, terms, shares.owned(members), achievement, decisionRecordId, by);
        bookings.set(booking.id(), "vested_ppm = ?, vested_pending_ppm = 0", shares.teamRow());
    }

    /** §8 case 6: takes back what an event vested, by a reversing event; rows of owners are ended, never deleted. */
    void reverse(Booking booking, VestingEvents.Vesting event, long decisionRecordId, String reason, Actor by) {
        BookingTerms terms = versions.frozen(booking);
        BookingShares shares = BookingShares.of(terms);
        int total = before(booking.id()) - event.deltaPpm();
        List<Integer> members = add(
                booking,
                "P" + booking.id() + "-R" + event.id(),
                Kind.REVERSAL,
                event.milestone(),
                total,
                shares,
                decisionRecordId,
                event.id(),
                reason,
                by);
        boolean written = booking.deliveredAt() != null;
        if (written) {
            own(
                    booking,
                    terms,
                    shares.owned(members),
                    Objects.requireNonNull(booking.achievementId()),
                    decisionRecordId,
                    by);
        }
        bookings.set(booking.id(), written ? "vested_ppm = ?" : "vested_pending_ppm = ?", total);
    }

    private List<Integer> add(
            Booking booking,
            String key,
            Kind kind,
            @Nullable Integer milestone,
            int total,
            BookingShares shares,
            @Nullable Long decisionRecordId,
            @Nullable Long reversesId,
            @Nullable String reason,
            Actor by) {
        List<Integer> had = events.last(booking.id())
                .map(VestingEvents.Vesting::memberShares)
                .orElse(shares.nothing());
        List<Integer> members = shares.members(total, had);
        events.add(
                booking.id(),
                key,
                new VestingEvents.Vesting(
                        0,
                        kind,
                        milestone,
                        total - before(booking.id()),
                        total,
                        members,
                        kind == Kind.FINAL || booking.deliveredAt() != null ? booking.achievementId() : null,
                        decisionRecordId,
                        reversesId,
                        reason,
                        by.name(),
                        clock.instant()),
                by);
        return members;
    }

    private int before(long projectId) {
        return events.last(projectId).map(VestingEvents.Vesting::cumulativePpm).orElse(0);
    }

    private int reversed(long projectId) {
        return -events.of(projectId).stream()
                .filter(each -> each.kind() == Kind.REVERSAL)
                .mapToInt(VestingEvents.Vesting::deltaPpm)
                .sum();
    }

    private void own(
            Booking booking,
            BookingTerms terms,
            BookingShares.Owned owned,
            long achievementId,
            long decisionRecordId,
            Actor by) {
        List<Holding> holdings = new ArrayList<>();
        if (owned.enterprise() > 0) {
            holdings.add(new Holding(HolderKind.ENTERPRISE, booking.enterpriseId(), 1, owned.enterprise()));
        }
        for (int i = 0; i < terms.lines().size(); i++) {
            if (owned.members().get(i) > 0) {
                holdings.add(new Holding(
                        HolderKind.COMPLETER,
                        terms.lines().get(i).accountId(),
                        i + 2,
                        owned.members().get(i)));
            }
        }
        holdings.add(
                new Holding(HolderKind.UNIT, booking.unitId(), terms.lines().size() + 2, owned.unit()));
        ownership.change(
                achievementId,
                holdings,
                new Basis(Basis.Type.CONTRACT, booking.id(), decisionRecordId),
                clock.instant(),
                by);
    }
}
