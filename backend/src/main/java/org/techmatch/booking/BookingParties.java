package org.techmatch.booking;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techmatch.access.Actor;
import org.techmatch.document.DocumentParties;
import org.techmatch.document.IssuedDocument;

/**
 * Who reads a booking's papers, and who signs its agreement: the enterprise, the unit once its leading group has decided,
 * and each member of the team.
 */
@Singleton
class BookingParties implements DocumentParties {
    private final Bookings bookings;
    private final BookingScope scope;
    private final TermsVersions versions;
    private final BookingDecisions decisions;

    BookingParties(Bookings bookings, BookingScope scope, TermsVersions versions, BookingDecisions decisions) {
        this.bookings = bookings;
        this.scope = scope;
        this.versions = versions;
        this.decisions = decisions;
    }

    @Override
    public String subjectType() {
        return Booking.KIND;
    }

    @Override
    public boolean mayRead(Actor actor, IssuedDocument document) {
        return bookings.find(document.subject().id())
                .filter(booking -> scope.mayRead(booking, actor))
                .isPresent();
    }

    @Override
    public List<Side> sides(Actor actor, IssuedDocument document) {
        // locked before a signature is written, so that of two last signers the second sees the first
        Optional<Booking> found = bookings.lock(document.subject().id())
                .filter(booking -> booking.status() == BookingStatus.NEGOTIATING
                        && Long.valueOf(document.id()).equals(booking.documentId()));
        if (found.isEmpty()) {
            return List.of();
        }
        Booking booking = found.get();
        Set<BookingSide> sides = scope.sides(booking, actor);
        List<Side> mine = new ArrayList<>();
        if (sides.contains(BookingSide.ENTERPRISE)) {
            mine.add(side(BookingSide.ENTERPRISE, booking.enterpriseId()));
        }
        if (sides.contains(BookingSide.UNIT) && decisions.onFrozen(booking).isPresent()) {
            mine.add(side(BookingSide.UNIT, booking.unitId()));
        }
        if (versions.frozen(booking).lines().stream().anyMatch(line -> actor.is(line.accountId()))) {
            mine.add(new Side(BookingSide.TEAM.name(), null, BookingSide.TEAM.label()));
        }
        return mine;
    }

    private static Side side(BookingSide side, long organisationId) {
        return new Side(side.name(), organisationId, side.label());
    }
}
