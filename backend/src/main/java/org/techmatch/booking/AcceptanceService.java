package org.techmatch.booking;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/** Milestones are handed in by the team and judged by two keys over one submission, in any order. */
@Singleton
public class AcceptanceService {
    private static final Actor PORTAL = Actor.system("SM-09");
    private static final Set<BookingStatus> WORKING =
            EnumSet.of(BookingStatus.IN_PROGRESS, BookingStatus.AT_RISK, BookingStatus.OUTPUT_SUBMITTED);

    private final Bookings bookings;
    private final BookingScope scope;
    private final TermsVersions versions;
    private final Milestones milestones;
    private final Vesting vesting;
    private final RequestKeys keys;
    private final BookingNews news;
    private final AuditTrail audit;

    AcceptanceService(
            Bookings bookings,
            BookingScope scope,
            TermsVersions versions,
            Milestones milestones,
            Vesting vesting,
            RequestKeys keys,
            BookingNews news,
            AuditTrail audit) {
        this.bookings = bookings;
        this.scope = scope;
        this.versions = versions;
        this.milestones = milestones;
        this.vesting = vesting;
        this.keys = keys;
        this.news = news;
        this.audit = audit;
    }

    /**
     * Hands in a milestone.
     *
     * @param evidence what was reached and where it is proven, 2 to 4,000 characters
     * @throws Refused invalid-request without evidence, state-conflict unless it is open and the work goes on
     */
    @Transactional
    public void submit(long id, int seq, String evidence, Actor by) {
        Booking booking = bookings.lock(id).orElseThrow(Refused::notFound);
        scope.require(booking, BookingSide.TEAM, by);
        Milestones.Milestone milestone = working(booking, seq);
        hand(booking, milestone, evidence, by);
        audit.record(Audit.of(by, "submit-milestone", Booking.KIND, id)
                .in(booking.unitId())
                .because(String.valueOf(seq)));
    }

    /** Hands in; the project's row is locked. */
    void hand(Booking booking, Milestones.Milestone milestone, String evidence, Actor by) {
        FieldProblems problems = new FieldProblems();
        problems.length("evidence", evidence.strip(), 2, 4_000);
        problems.throwIfAny();
        MilestoneLifecycle.SM_09_MILESTONE.take(
                MilestoneLifecycle.SUBMIT,
                milestone.status(),
                new MilestoneLifecycle.Case(booking.unitId(), false),
                by,
                null);
        milestones.submit(milestone, evidence.strip(), by);
        bookings.set(booking.id(), "moved_at = moved_at");
        news.sides(
                booking,
                EnumSet.of(BookingSide.ENTERPRISE, BookingSide.UNIT),
                "团队提交了验收材料，等您确认。",
                "the team has handed in; judge it.");
    }

    /**
     * Uses a side's key on a submission; the last accepting key completes the milestone, which then vests. Any other
     * judgement opens it again.
     *
     * @param key the request's {@code Idempotency-Key}
     * @throws Refused conflict for another submission than the last, invalid-request with everything that is wrong,
     *     not-ready for a key that was used
     */
    @Transactional
    public void judge(long id, int seq, Verdict verdict, String key, Actor by) {
        Booking booking = bookings.lock(id).orElseThrow(Refused::notFound);
        BookingSide side = scope.side(booking, by);
        if (keys.isRepeated(by, key, "judge " + id + " " + seq + " " + verdict)) {
            return;
        }
        Milestones.Milestone milestone = working(booking, seq);
        if (milestone.submission() != verdict.submission()) {
            throw Refused.conflict();
        }
        List<Milestones.Key> used = milestones.keys(id).stream()
                .filter(each -> each.seq() == seq && each.submission() == verdict.submission())
                .toList();
        MilestoneLifecycle.Case about = new MilestoneLifecycle.Case(
                scope.organisation(booking, side).orElseThrow(), used.stream().anyMatch(each -> each.side() == side));
        MilestoneLifecycle.SM_09_MILESTONE.take(MilestoneLifecycle.JUDGE, milestone.status(), about, by, null);
        BookingTerms terms = versions.frozen(booking);
        check(verdict, side, seq, terms);
        milestones.judge(milestone, side, verdict, by);
        MilestoneStatus to = outcome(milestone, verdict, used, side, terms);
        if (to != milestone.status()) {
            milestones.status(milestone, to);
        }
        bookings.set(id, "moved_at = moved_at");
        if (to == MilestoneStatus.ACCEPTED && seq != Milestones.DELIVERY) {
            vesting.milestone(booking, seq, by);
        }
        news.others(booking, side, "验收有了新的结论。", "a submission was judged.");
        audit.record(Audit.of(by, "judge-milestone", Booking.KIND, id)
                .in(booking.unitId())
                .states(milestone.status(), to)
                .because(seq + " " + verdict.decision()));
    }

    private static MilestoneStatus outcome(
            Milestones.Milestone milestone,
            Verdict verdict,
            List<Milestones.Key> used,
            BookingSide side,
            BookingTerms terms) {
        Set<BookingSide> accepted = EnumSet.of(side);
        used.forEach(each -> accepted.add(each.side()));
        boolean complete = terms.acceptanceKey().equals(BookingTerms.ENTERPRISE_ONLY)
                ? accepted.contains(BookingSide.ENTERPRISE)
                : accepted.containsAll(EnumSet.of(BookingSide.ENTERPRISE, BookingSide.UNIT));
        boolean accepts = verdict.decision().equals(Verdict.ACCEPT);
        if (accepts && !complete) {
            return milestone.status();
        }
        return MilestoneLifecycle.SM_09_MILESTONE.take(
                accepts ? MilestoneLifecycle.COMPLETE : MilestoneLifecycle.REOPEN,
                milestone.status(),
                new MilestoneLifecycle.Case(0, false),
                PORTAL,
                null);
    }

    /** The enterprise judges every criterion, the unit completeness alone; what is not accepted names its remedies. */
    private static void check(Verdict verdict, BookingSide side, int seq, BookingTerms terms) {
        FieldProblems problems = new FieldProblems();
        if (!Set.of(Verdict.ACCEPT, "CONDITIONAL", "REJECT").contains(verdict.decision())) {
            problems.add("decision", "可选：ACCEPT、CONDITIONAL、REJECT。", "One of: ACCEPT, CONDITIONAL, REJECT.");
        }
        boolean accepts = verdict.decision().equals(Verdict.ACCEPT);
        String remedies = verdict.remedies();
        if (!accepts && (remedies == null || remedies.strip().length() < 2 || remedies.length() > 4_000)) {
            problems.add("remedies", "请写明要整改什么，2 到 4000 个字。", "Say what is to be put right, 2 to 4,000 characters.");
        }
        if (side == BookingSide.ENTERPRISE) {
            int needed = seq == Milestones.DELIVERY ? terms.criteria().size() : 1;
            if (verdict.results().size() != needed) {
                problems.add("results", "每条验收标准都要有结果，共 " + needed + " 条。", needed + " results, one a criterion.");
            }
            if (accepts && verdict.results().stream().anyMatch(each -> !each.met())) {
                problems.add("results", "有标准没有达到，不能通过。", "A criterion is not met, so it cannot be accepted.");
            }
        }
        problems.throwIfAny();
    }

    private Milestones.Milestone working(Booking booking, int seq) {
        if (!WORKING.contains(booking.status())) {
            throw new Refused(
                    ProblemType.STATE_CONFLICT,
                    new Text(
                            "现在的状态是“" + booking.status().label().zh() + "”，不能验收。",
                            "It is now “" + booking.status().label().en() + "”; nothing is accepted."),
                    List.of());
        }
        return milestones.find(booking.id(), seq).orElseThrow(Refused::notFound);
    }
}
