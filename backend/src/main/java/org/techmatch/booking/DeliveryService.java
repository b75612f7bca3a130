package org.techmatch.booking;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.evidence.DecisionRecord;
import org.techmatch.evidence.DecisionRecords;
import org.techmatch.evidence.NewDecision;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Problems;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/** Names the achievement that came out, delivers it once, and corrects what vested wrongly. */
@Singleton
public class DeliveryService {
    private final Bookings bookings;
    private final BookingScope scope;
    private final BookingCases cases;
    private final TermsVersions versions;
    private final Milestones milestones;
    private final AcceptanceService acceptance;
    private final Vesting vesting;
    private final VestingEvents events;
    private final DecisionRecords decisions;
    private final RequestKeys keys;
    private final BookingNews news;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    DeliveryService(
            Bookings bookings,
            BookingScope scope,
            BookingCases cases,
            TermsVersions versions,
            Milestones milestones,
            AcceptanceService acceptance,
            Vesting vesting,
            VestingEvents events,
            DecisionRecords decisions,
            RequestKeys keys,
            BookingNews news,
            AuditTrail audit,
            Sql sql,
            Clock clock) {
        this.bookings = bookings;
        this.scope = scope;
        this.cases = cases;
        this.versions = versions;
        this.milestones = milestones;
        this.acceptance = acceptance;
        this.vesting = vesting;
        this.events = events;
        this.decisions = decisions;
        this.keys = keys;
        this.news = news;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Hands in the result: an achievement of the unit, of which everybody in the team is a completer.
     *
     * @throws Refused invalid-request for an achievement that is not, and what SM-09 refuses
     */
    @Transactional
    public void output(long id, long achievementId, String evidence, Actor by) {
        Booking booking = bookings.lock(id).orElseThrow(Refused::notFound);
        scope.require(booking, BookingSide.TEAM, by);
        BookingStatus to = BookingLifecycle.SM_09.take(
                BookingLifecycle.OUTPUT, booking.status(), cases.of(booking, BookingSide.TEAM), by, null);
        requireOwn(booking, achievementId);
        Milestones.Milestone delivery = milestones.find(id, Milestones.DELIVERY).orElseThrow();
        acceptance.hand(booking, delivery, evidence, by);
        bookings.set(id, "achievement_id = ?", achievementId);
        bookings.move(booking, to);
        audit.record(Audit.of(by, BookingLifecycle.OUTPUT, Booking.KIND, id)
                .in(booking.unitId())
                .states(booking.status(), to)
                .because("achievement " + achievementId));
    }

    private void requireOwn(Booking booking, long achievementId) {
        FieldProblems problems = new FieldProblems();
        if (sql.count(
                        "SELECT COUNT(*) FROM achievement WHERE id = ? AND holder_organisation_id = ?",
                        achievementId,
                        booking.unitId())
                == 0) {
            problems.add("achievementId", "请选本单位的一项成果。", "Choose an achievement of the unit.");
        } else if (bookings.count("b.achievement_id = ? AND b.id <> ?", achievementId, booking.id()) > 0) {
            problems.add("achievementId", "这项成果已是另一个预约项目的产出。", "It is the output of another booking.");
        } else {
            Set<Long> completers = new HashSet<>(sql.list(
                    "SELECT account_id FROM completer WHERE achievement_id = ? AND account_id IS NOT NULL",
                    row -> row.getLong(1),
                    achievementId));
            versions.frozen(booking).lines().stream()
                    .filter(line -> !completers.contains(line.accountId()))
                    .forEach(line -> problems.add(
                            "achievementId",
                            line.name() + "不在这项成果的完成人里。",
                            line.name() + " is not a completer of this achievement."));
        }
        problems.throwIfAny();
    }

    /**
     * Records the unit's decision on the delivery or on a correction; the team's members are recused.
     *
     * @return id of the record
     */
    @Transactional
    public long decide(long id, BookingDecision decision, String key, Actor by) {
        Booking booking = bookings.lock(id).orElseThrow(Refused::notFound);
        scope.require(booking, BookingSide.UNIT, by);
        List<BookingTerms.Line> team = versions.frozen(booking).lines();
        return decisions
                .record(
                        new NewDecision(
                                new DecisionRecord.Subject(Booking.KIND, id),
                                booking.unitId(),
                                DecisionRecord.Body.LEADING_GROUP,
                                decision.meetingNo(),
                                decision.at().toInstant(),
                                decision.participants().stream()
                                        .map(name -> new DecisionRecord.Participant(null, name))
                                        .toList(),
                                team.stream()
                                        .map(line -> new DecisionRecord.Recused(line.accountId(), line.name(), "团队成员"))
                                        .toList(),
                                decision.decision(),
                                decision.reasons(),
                                null,
                                List.of()),
                        team.stream().map(BookingTerms.Line::accountId).collect(Collectors.toSet()),
                        key,
                        by)
                .id();
    }

    /**
     * Delivers: the owners are written and everything vests, in this transaction or not at all.
     *
     * @param key the request's {@code Idempotency-Key}
     * @throws Refused already-delivered the second time, and what SM-09 and the ledger refuse
     */
    @Transactional
    public void deliver(long id, long decisionRecordId, String key, Actor by) {
        Booking booking = bookings.lock(id).orElseThrow(Refused::notFound);
        scope.require(booking, BookingSide.UNIT, by);
        if (keys.isRepeated(by, key, "deliver " + id + " " + decisionRecordId)) {
            return;
        }
        if (booking.deliveredAt() != null) {
            throw new Refused(ProblemType.ALREADY_DELIVERED, Problems.advice(ProblemType.ALREADY_DELIVERED), List.of());
        }
        BookingStatus to = BookingLifecycle.SM_09.take(
                BookingLifecycle.DELIVER, booking.status(), cases.of(booking, BookingSide.UNIT), by, null);
        decisions.require(decisionRecordId, new DecisionRecord.Subject(Booking.KIND, id));
        vesting.deliver(booking, decisionRecordId, by);
        bookings.set(id, "delivered_at = ?, decision_record_id = ?", clock.instant(), decisionRecordId);
        bookings.move(booking, to);
        news.all(booking, "成果已交付，权属已写入台账。", "delivered; the owners stand in the ledger.");
        audit.record(Audit.of(by, BookingLifecycle.DELIVER, Booking.KIND, id)
                .in(booking.unitId())
                .states(booking.status(), to));
    }

    /**
     * §8 case 6: reverses what an event vested, by decision of the unit.
     *
     * @throws Refused not-found for an event of another project, state-conflict for one that was reversed or is a reversal
     */
    @Transactional
    public void correct(long id, long eventId, long decisionRecordId, String reason, String key, Actor by) {
        Booking booking = bookings.lock(id).orElseThrow(Refused::notFound);
        scope.require(booking, BookingSide.UNIT, by);
        if (keys.isRepeated(by, key, "correct " + id + " " + eventId + " " + decisionRecordId + " " + reason)) {
            return;
        }
        FieldProblems problems = new FieldProblems();
        problems.length("reason", reason.strip(), 2, 1_000);
        problems.throwIfAny();
        List<VestingEvents.Vesting> all = events.of(id);
        VestingEvents.Vesting event =
                all.stream().filter(each -> each.id() == eventId).findFirst().orElseThrow(Refused::notFound);
        boolean reversed = all.stream().anyMatch(each -> Long.valueOf(eventId).equals(each.reversesId()));
        if (reversed || event.kind() == VestingEvents.Kind.REVERSAL) {
            throw new Refused(ProblemType.STATE_CONFLICT, Problems.advice(ProblemType.STATE_CONFLICT), List.of());
        }
        decisions.require(decisionRecordId, new DecisionRecord.Subject(Booking.KIND, id));
        vesting.reverse(booking, event, decisionRecordId, reason.strip(), by);
        news.all(booking, "一笔归属被更正，请看说明。", "a vesting was corrected; see why.");
        audit.record(Audit.of(by, "correct-vesting", Booking.KIND, id)
                .in(booking.unitId())
                .because(reason.strip()));
    }
}
