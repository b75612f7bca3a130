package org.techmatch.empowerment;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.ledger.Basis;
import org.techmatch.ledger.Ownership;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/**
 * The one place where an agreement's state changes, always by SM-08, and where it becomes effective: the former agreement,
 * the state, the owners and the ledger change together or not at all, in the transaction of whoever calls.
 */
@Singleton
class EmpowermentSteps {
    private static final Actor PORTAL = Actor.system("SM-08");

    private final EmpowermentRows rows;
    private final EmpowermentCases cases;
    private final EmpowermentAchievements achievements;
    private final EmpowermentNews news;
    private final Ownership ownership;
    private final ApplicationEventPublisher<EmpowermentEffective> effective;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    EmpowermentSteps(
            EmpowermentRows rows,
            EmpowermentCases cases,
            EmpowermentAchievements achievements,
            EmpowermentNews news,
            Ownership ownership,
            ApplicationEventPublisher<EmpowermentEffective> effective,
            AuditTrail audit,
            Sql sql,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.achievements = achievements;
        this.news = news;
        this.ownership = ownership;
        this.effective = effective;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /** Takes a step; the agreement's row is locked by the caller. */
    Empowerment take(Empowerment e, String action, Actor by, @Nullable String reason) {
        EmpowermentStatus to =
                EmpowermentLifecycle.SM_08.take(action, e.status(), cases.of(e, e.achievementId()), by, reason);
        rows.state(e.id(), to);
        Empowerment now = rows.find(e.id()).orElseThrow();
        news.moved(now, action);
        audit.record(Audit.of(by, action, EmpowermentService.KIND, e.id())
                .in(e.unitId())
                .states(e.status(), to)
                .because(reason));
        return now;
    }

    /** A step that the portal takes by itself, as a rule says. */
    Empowerment follow(Empowerment e, String action, @Nullable String reason) {
        return take(e, action, PORTAL, reason);
    }

    /**
     * makes a signed agreement effective now. BOOKED ones leave the owners to the vesting that calls.
     *
     * @param achievementId for BOOKED, the result
     * @param dealId for INSTANT, the deal that is signed in this transaction
     * @throws Refused not-ready when the achievement is not free, and whatever the ledger refuses
     */
    void commit(Empowerment e, long achievementId, @Nullable Long dealId, Actor by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        EmpowermentStatus to = EmpowermentLifecycle.SM_08.take(
                EmpowermentLifecycle.COMMIT, e.status(), cases.of(e, achievementId), PORTAL, null);
        Long amended = e.amendsId();
        if (amended != null) {
            replace(rows.lock(amended).orElseThrow());
        }
        sql.update(
                "UPDATE empowerment SET version = version + 1, status = ?, effective_mark = 1, achievement_id = ?,"
                        + " conversion_deal_id = COALESCE(?, conversion_deal_id), effective_at = ?, updated_at = ?"
                        + " WHERE id = ?",
                to.name(),
                achievementId,
                dealId,
                now,
                now,
                e.id());
        if (e.rightKind() == RightKind.OWNERSHIP && e.mode() != EmpowermentMode.BOOKED) {
            ownership.change(
                    achievementId,
                    Shares.after(achievements.others(achievementId, now), e.unitId(), e.teamSharePpm(), e.lines()),
                    new Basis(Basis.Type.EMPOWERMENT, e.id(), Objects.requireNonNull(e.decisionRecordId())),
                    now,
                    by);
        }
        effective.publishEvent(new EmpowermentEffective(e.id(), achievementId, dealId));
        news.moved(rows.find(e.id()).orElseThrow(), EmpowermentLifecycle.COMMIT);
        audit.record(Audit.of(by, EmpowermentLifecycle.COMMIT, EmpowermentService.KIND, e.id())
                .in(e.unitId())
                .states(e.status(), to)
                .because(dealId == null ? null : "deal " + dealId));
    }

    private void replace(Empowerment former) {
        EmpowermentStatus to = EmpowermentLifecycle.SM_08.take(
                EmpowermentLifecycle.REPLACE, former.status(), cases.of(former, former.achievementId()), PORTAL, null);
        rows.state(former.id(), to);
        audit.record(Audit.of(PORTAL, EmpowermentLifecycle.REPLACE, EmpowermentService.KIND, former.id())
                .in(former.unitId())
                .states(former.status(), to));
    }
}
