package org.techmatch.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.techmatch.ledger.Ownership;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/** Loads what the guards of SM-09 look at. */
@Singleton
class BookingCases {
    private final TermsVersions versions;
    private final Milestones milestones;
    private final Ownership ownership;
    private final BookingScope scope;
    private final Sql sql;
    private final Clock clock;

    BookingCases(
            TermsVersions versions,
            Milestones milestones,
            Ownership ownership,
            BookingScope scope,
            Sql sql,
            Clock clock) {
        this.versions = versions;
        this.milestones = milestones;
        this.ownership = ownership;
        this.scope = scope;
        this.sql = sql;
        this.clock = clock;
    }

    BookingLifecycle.Case of(Booking booking, BookingSide side) {
        List<Milestones.Milestone> all = milestones.of(booking.id());
        return new BookingLifecycle.Case(
                scope.organisation(booking, side).orElseThrow(),
                versions.agreed(booking.id(), TermsVersions.PROPOSAL, 0).contains(side),
                !all.isEmpty()
                        && all.stream()
                                .filter(each -> each.seq() > 0)
                                .allMatch(each -> each.status() == MilestoneStatus.ACCEPTED),
                all.stream().anyMatch(each -> each.seq() == 0 && each.status() == MilestoneStatus.ACCEPTED),
                isReady(booking),
                booking.longStop() == null || !today().isAfter(booking.longStop()));
    }

    /** the achievement was screened and stands in the ledger, unfrozen. */
    private boolean isReady(Booking booking) {
        Long achievement = booking.achievementId();
        return achievement != null
                && ownership.isRegistered(achievement)
                && !ownership.isFrozen(achievement)
                && sql.count(
                                "SELECT COUNT(*) FROM achievement WHERE id = ? AND listing_status IN ('READY', 'PUBLISHED')",
                                achievement)
                        > 0;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
    }
}
