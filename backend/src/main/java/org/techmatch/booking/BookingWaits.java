package org.techmatch.booking;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.document.SignatureView;

/** What waits for which side. */
@Singleton
class BookingWaits {
    private final TermsVersions versions;
    private final Milestones milestones;
    private final BookingRequests requests;
    private final RequestService requestService;
    private final BookingDecisions decisions;

    BookingWaits(
            TermsVersions versions,
            Milestones milestones,
            BookingRequests requests,
            RequestService requestService,
            BookingDecisions decisions) {
        this.versions = versions;
        this.milestones = milestones;
        this.requests = requests;
        this.requestService = requestService;
        this.decisions = decisions;
    }

    List<BookingView.Waiting> of(
            Booking booking,
            @Nullable BookingTerms terms,
            List<Milestones.Milestone> steps,
            List<SignatureView> signed) {
        List<BookingView.Waiting> found = new ArrayList<>();
        for (BookingSide side : BookingSide.values()) {
            switch (booking.status()) {
                case PROPOSED ->
                    unless(versions.agreed(booking.id(), TermsVersions.PROPOSAL, 0), side, "ACCEPT", found);
                case NEGOTIATING -> negotiating(booking, terms, side, signed, found);
                case EFFECTIVE -> only(side, BookingSide.TEAM, "START", null, found);
                case IN_PROGRESS, AT_RISK, OUTPUT_SUBMITTED -> working(booking, terms, steps, side, found);
                case DELIVERED -> only(side, BookingSide.ENTERPRISE, "SETTLE", null, found);
                default -> {}
            }
            requests.of(booking.id()).stream()
                    .filter(each -> !booking.status().isVoid() && !requestService.isDecided(booking.id(), each))
                    .filter(each -> !versions.agreed(booking.id(), TermsVersions.REQUEST, each.id())
                            .contains(side))
                    .findFirst()
                    .ifPresent(each -> found.add(new BookingView.Waiting(side.name(), "AGREE_REQUEST", null, null)));
        }
        return found;
    }

    private void negotiating(
            Booking booking,
            @Nullable BookingTerms terms,
            BookingSide side,
            List<SignatureView> signed,
            List<BookingView.Waiting> found) {
        Optional<TermsVersions.Version> newest = versions.newest(booking.id());
        if (terms == null || newest.isEmpty()) {
            only(side, BookingSide.TEAM, "WRITE_TERMS", null, found);
        } else if (booking.frozenSeq() == null) {
            unless(
                    versions.agreed(
                            booking.id(), TermsVersions.TERMS, newest.get().seq()),
                    side,
                    "AGREE_TERMS",
                    found);
        } else {
            long count = signed.stream()
                    .filter(each -> each.side().equals(side.name()))
                    .count();
            if (count < (side == BookingSide.TEAM ? terms.lines().size() : 1)) {
                boolean undecided =
                        side == BookingSide.UNIT && decisions.onFrozen(booking).isEmpty();
                found.add(new BookingView.Waiting(side.name(), undecided ? "DECIDE" : "SIGN", null, null));
            }
        }
    }

    private void working(
            Booking booking,
            @Nullable BookingTerms terms,
            List<Milestones.Milestone> steps,
            BookingSide side,
            List<BookingView.Waiting> found) {
        List<Milestones.Key> keys = milestones.keys(booking.id());
        for (Milestones.Milestone step : steps) {
            if (step.status() == MilestoneStatus.OPEN && step.seq() > 0) {
                only(side, BookingSide.TEAM, "SUBMIT", step, found);
            } else if (step.status() == MilestoneStatus.SUBMITTED && side != BookingSide.TEAM) {
                boolean needed = side == BookingSide.ENTERPRISE
                        || terms == null
                        || terms.acceptanceKey().equals(BookingTerms.BOTH);
                boolean used = keys.stream()
                        .anyMatch(each -> each.seq() == step.seq()
                                && each.submission() == step.submission()
                                && each.side() == side);
                if (needed && !used) {
                    found.add(new BookingView.Waiting(side.name(), "JUDGE", step.seq(), null));
                }
            }
        }
        boolean all = steps.stream().allMatch(each -> each.seq() == 0 || each.status() == MilestoneStatus.ACCEPTED);
        MilestoneStatus delivery = steps.stream()
                .filter(each -> each.seq() == 0)
                .map(Milestones.Milestone::status)
                .findFirst()
                .orElse(MilestoneStatus.OPEN);
        if (all && delivery == MilestoneStatus.OPEN) {
            only(side, BookingSide.TEAM, "OUTPUT", null, found);
        } else if (delivery == MilestoneStatus.ACCEPTED) {
            only(side, BookingSide.UNIT, "DELIVER", null, found);
        }
    }

    private static void unless(List<BookingSide> done, BookingSide side, String what, List<BookingView.Waiting> found) {
        if (!done.contains(side)) {
            found.add(new BookingView.Waiting(side.name(), what, null, null));
        }
    }

    private static void only(
            BookingSide side,
            BookingSide whose,
            String what,
            Milestones.@Nullable Milestone step,
            List<BookingView.Waiting> found) {
        if (side == whose) {
            LocalDate due = step == null ? null : step.due();
            found.add(new BookingView.Waiting(side.name(), what, step == null ? null : step.seq(), due));
        }
    }
}
