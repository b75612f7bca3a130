package org.techmatch.booking;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.document.SignatureView;
import org.techmatch.document.Signatures;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;
import org.techmatch.organisation.Roles;
import org.techmatch.parameter.Parameter;
import org.techmatch.parameter.ParameterVersions;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Ppm;
import org.techmatch.platform.Refused;

/** Draws up a project for a person who may see it. */
@Singleton
class BookingViews {
    private final Bookings bookings;
    private final BookingScope scope;
    private final BookingCases cases;
    private final TermsVersions versions;
    private final Milestones milestones;
    private final VestingEvents events;
    private final BookingRequests requests;
    private final RequestService requestService;
    private final BookingWaits waits;
    private final BookingNames names;
    private final Signatures signatures;
    private final Roles roles;
    private final ParameterVersions parameters;

    BookingViews(
            Bookings bookings,
            BookingScope scope,
            BookingCases cases,
            TermsVersions versions,
            Milestones milestones,
            VestingEvents events,
            BookingRequests requests,
            RequestService requestService,
            BookingWaits waits,
            BookingNames names,
            Signatures signatures,
            Roles roles,
            ParameterVersions parameters) {
        this.bookings = bookings;
        this.scope = scope;
        this.cases = cases;
        this.versions = versions;
        this.milestones = milestones;
        this.events = events;
        this.requests = requests;
        this.requestService = requestService;
        this.waits = waits;
        this.names = names;
        this.signatures = signatures;
        this.roles = roles;
        this.parameters = parameters;
    }

    /**
     * The project.
     *
     * @throws Refused not-found for others
     */
    BookingView view(long id, Actor by, Language language) {
        Booking b = bookings.find(id).orElseThrow(Refused::notFound);
        scope.requireRead(b, by);
        Set<BookingSide> sides = scope.sides(b, by);
        List<TermsVersions.Version> all = versions.all(id);
        BookingTerms terms = all.isEmpty() ? null : all.getLast().terms();
        String enterprise = names.organisation(b.enterpriseId());
        String unit = names.organisation(b.unitId());
        List<Milestones.Milestone> steps = milestones.of(id);
        List<SignatureView> signed = b.documentId() == null
                ? List.of()
                : signatures.of(b.documentId()).stream()
                        .map(Signatures.Signed::view)
                        .toList();
        return new BookingView(
                id,
                b.version(),
                b.code(),
                StateView.of(b.status(), language),
                b.title(),
                b.demandCode(),
                enterprise,
                unit,
                b.representativeId(),
                names.person(b.representativeId()),
                sides.stream().map(Enum::name).toList(),
                scope.isMember(id, by),
                b.expectedDelivery(),
                b.longStop(),
                Clocks.local(b.createdAt()),
                at(b.effectiveAt()),
                at(b.deliveredAt()),
                b.achievementId(),
                Ppm.percent(b.vestedPpm()),
                Ppm.percent(b.vestedPendingPpm()),
                agreed(id, TermsVersions.PROPOSAL, 0),
                all.stream().map(each -> version(id, each)).toList(),
                b.frozenSeq(),
                b.documentId(),
                signed,
                terms == null || terms.contract().isExplicit()
                        ? null
                        : StatutoryDefault.of(terms).in(language),
                terms == null ? List.of() : milestones(id, steps, terms, language),
                terms == null ? List.of() : Outcomes.of(terms, enterprise, unit, accepted(steps)),
                events.of(id).stream().map(BookingViews::vesting).toList(),
                requests.of(id).stream().map(each -> request(b, each)).toList(),
                waits.of(b, terms, steps, signed),
                sides.contains(BookingSide.UNIT) || sides.contains(BookingSide.TEAM) ? people(b) : List.of(),
                sides.stream()
                        .findFirst()
                        .map(side -> moves(b, side, by, language))
                        .orElse(List.of()));
    }

    private List<MoveView> moves(Booking booking, BookingSide side, Actor by, Language language) {
        return MoveView.of(BookingLifecycle.SM_09.moves(booking.status(), cases.of(booking, side), by), language);
    }

    private List<BookingView.Person> people(Booking booking) {
        return roles.holders(Role.RESEARCHER, booking.unitId()).stream()
                .map(id -> new BookingView.Person(id, names.person(id)))
                .toList();
    }

    private List<String> agreed(long id, String purpose, long ref) {
        return versions.agreed(id, purpose, ref).stream().map(Enum::name).toList();
    }

    private BookingView.VersionView version(long id, TermsVersions.Version version) {
        return new BookingView.VersionView(
                version.seq(),
                version.side().name(),
                version.name(),
                version.note(),
                version.terms(),
                version.sha256(),
                Clocks.local(version.at()),
                agreed(id, TermsVersions.TERMS, version.seq()));
    }

    private BookingView.RequestView request(Booking booking, BookingRequests.Request request) {
        return new BookingView.RequestView(
                request.id(),
                request.kind(),
                request.newLongStop(),
                request.reason(),
                request.evidence(),
                request.paymentsNote(),
                request.side().name(),
                request.name(),
                Clocks.local(request.at()),
                agreed(booking.id(), TermsVersions.REQUEST, request.id()),
                !booking.status().isVoid() && !requestService.isDecided(booking.id(), request));
    }

    private List<BookingView.MilestoneView> milestones(
            long id, List<Milestones.Milestone> steps, BookingTerms terms, Language language) {
        BookingShares shares = BookingShares.of(terms);
        List<Milestones.Submission> submissions = milestones.submissions(id);
        List<Milestones.Key> keys = milestones.keys(id);
        List<BookingView.MilestoneView> views = new ArrayList<>();
        for (int seq = 1; seq <= terms.milestones().size(); seq++) {
            BookingTerms.Step step = terms.milestones().get(seq - 1);
            views.add(milestone(seq, step, shares.after(seq).team(), steps, submissions, keys, language));
        }
        BookingTerms.Step delivery = new BookingTerms.Step(
                language == Language.ZH ? "最终验收" : "Final acceptance",
                String.join(
                        "；",
                        terms.criteria().stream()
                                .map(each -> each.indicator() + " " + each.op() + " " + each.value())
                                .toList()),
                terms.expectedDelivery(),
                "0");
        views.add(milestone(Milestones.DELIVERY, delivery, shares.teamRow(), steps, submissions, keys, language));
        return views;
    }

    private BookingView.MilestoneView milestone(
            int seq,
            BookingTerms.Step step,
            int cumulative,
            List<Milestones.Milestone> steps,
            List<Milestones.Submission> submissions,
            List<Milestones.Key> keys,
            Language language) {
        Milestones.Milestone stored =
                steps.stream().filter(each -> each.seq() == seq).findFirst().orElse(null);
        Instant submitted = stored == null ? null : stored.submittedAt();
        return new BookingView.MilestoneView(
                seq,
                step.name(),
                step.criteria(),
                step.due(),
                step.weight(),
                Ppm.percent(cumulative),
                StateView.of(stored == null ? MilestoneStatus.OPEN : stored.status(), language),
                stored == null ? 0 : stored.submission(),
                at(submitted),
                submitted == null ? null : answerBy(submitted),
                submissions.stream()
                        .filter(each -> each.seq() == seq)
                        .map(Milestones.Submission::evidence)
                        .reduce((first, second) -> second)
                        .orElse(null),
                keys.stream()
                        .filter(each -> each.seq() == seq)
                        .map(BookingViews::key)
                        .toList());
    }

    /** the day by which each key should have answered. */
    private LocalDate answerBy(Instant submitted) {
        return LocalDate.ofInstant(submitted, Clocks.ZONE)
                .plusDays(parameters.number(Parameter.DELIVERY_SILENCE, submitted));
    }

    private static BookingView.KeyView key(Milestones.Key key) {
        return new BookingView.KeyView(
                key.submission(),
                key.side().name(),
                key.decision(),
                key.results(),
                key.remedies(),
                key.name(),
                Clocks.local(key.at()));
    }

    private static BookingView.VestingView vesting(VestingEvents.Vesting event) {
        String delta = Ppm.percent(Math.abs(event.deltaPpm()));
        return new BookingView.VestingView(
                event.id(),
                event.kind().name(),
                event.milestone(),
                event.deltaPpm() < 0 ? "-" + delta : delta,
                Ppm.percent(event.cumulativePpm()),
                event.reversesId(),
                event.reason(),
                event.name(),
                Clocks.local(event.at()));
    }

    private static int accepted(List<Milestones.Milestone> steps) {
        return (int) steps.stream()
                .filter(each -> each.seq() > 0 && each.status() == MilestoneStatus.ACCEPTED)
                .count();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : Clocks.local(instant);
    }
}
