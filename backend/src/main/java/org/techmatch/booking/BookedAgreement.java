package org.techmatch.booking;

import jakarta.inject.Singleton;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.empowerment.BookedEmpowerment;
import org.techmatch.empowerment.Empowerments;
import org.techmatch.evidence.DecisionRecord;
import org.techmatch.platform.Ppm;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/** Keeps the empowerment agreement (SM-08, mode BOOKED) in step with the booking: signed with it, effective on delivery. */
@Singleton
class BookedAgreement {
    private final Empowerments empowerments;
    private final BookingDecisions decisions;

    BookedAgreement(Empowerments empowerments, BookingDecisions decisions) {
        this.empowerments = empowerments;
        this.decisions = decisions;
    }

    /**
     * Opens the agreement as SIGNED, in the transaction of the last signature.
     *
     * @throws Refused not-ready without the unit's decision on these terms
     */
    void signed(Booking booking, BookingTerms terms, Actor by) {
        DecisionRecord decision = decisions
                .onFrozen(booking)
                .orElseThrow(() -> new Refused(
                        ProblemType.NOT_READY,
                        new Text("单位还没有记录对这版条款的决策。", "The unit has not recorded its decision on these terms."),
                        List.of()));
        long id = empowerments.open(
                new BookedEmpowerment(
                        booking.id(),
                        booking.unitId(),
                        booking.title(),
                        booking.representativeId(),
                        ppm(terms.teamShare()),
                        terms.lines().stream()
                                .map(line ->
                                        new BookedEmpowerment.Member(line.accountId(), line.name(), ppm(line.share())))
                                .toList(),
                        "按预约赋权协议 " + booking.code() + " 约定",
                        "按预约赋权协议 " + booking.code() + " 约定",
                        "按预约赋权协议约定"),
                by);
        empowerments.agreed(id, decision.subject(), decision.id());
    }

    /** The shares vest in the result: the agreement is EFFECTIVE. */
    void vested(Booking booking, long achievementId, Actor by) {
        empowerments.vested(booking.id(), achievementId, by);
    }

    private static int ppm(String percent) {
        return Ppm.parsePercent(percent).orElseThrow();
    }
}
