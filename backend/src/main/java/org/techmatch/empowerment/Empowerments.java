package org.techmatch.empowerment;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.evidence.DecisionRecord;
import org.techmatch.evidence.DecisionRecords;
import org.techmatch.platform.Refused;

/**
 * What other rooms do with empowerment agreements, always in a transaction of their own: deals commit INSTANT ones
 * booked projects open, agree and vest BOOKED ones.
 */
@Singleton
public class Empowerments {
    private final EmpowermentRows rows;
    private final EmpowermentSteps steps;
    private final DecisionRecords decisions;
    private final AuditTrail audit;
    private final TransactionOperations<Connection> transactions;

    Empowerments(
            EmpowermentRows rows,
            EmpowermentSteps steps,
            DecisionRecords decisions,
            AuditTrail audit,
            TransactionOperations<Connection> transactions) {
        this.rows = rows;
        this.steps = steps;
        this.decisions = decisions;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * makes signed INSTANT agreements effective as part of the deal that is being signed. Whatever fails here or
     * afterwards in the caller's transaction undoes both.
     *
     * @throws Refused not-found for an unknown id, not-ready for one that is not signed, is not INSTANT, or whose
     *     achievement is not free
     */
    public void commitWith(long dealId, Collection<Long> ids, Actor by) {
        requireTransaction();
        for (long id : new TreeSet<>(ids)) {
            Empowerment e = rows.lock(id).orElseThrow(Refused::notFound);
            Long achievementId = e.achievementId();
            if (e.mode() != EmpowermentMode.INSTANT || achievementId == null) {
                throw EmpowermentService.notReady(
                        "只有即时赋权随转化合同生效。", "Only instant empowerment becomes effective with a deal.");
            }
            steps.commit(e, achievementId, dealId, by);
        }
    }

    /**
     * Opens the agreement of a booked project as a draft.
     *
     * @return its id
     */
    public long open(BookedEmpowerment booked, Actor by) {
        requireTransaction();
        long id = rows.insert(booked.draft(), by.accountId());
        audit.record(Audit.of(by, "draft", EmpowermentService.KIND, id)
                .in(booked.unitId())
                .states(null, EmpowermentStatus.DRAFT));
        return id;
    }

    /** Puts what was negotiated since into a draft of a booked project. */
    public void revise(long id, BookedEmpowerment booked) {
        requireTransaction();
        Empowerment e = rows.lock(id).orElseThrow(Refused::notFound);
        if (e.status() != EmpowermentStatus.DRAFT || e.mode() != EmpowermentMode.BOOKED) {
            throw Refused.conflict();
        }
        rows.update(id, booked.draft());
    }

    /**
     * The booking's own agreement was signed by its three sides: the draft is SIGNED with it.
     *
     * @param decisionRecordId the unit's decision on it
     * @throws Refused invalid-request for a decision that is none, or another unit's, and what SM-08 refuses
     */
    public void agreed(long id, DecisionRecord.Subject decidedOn, long decisionRecordId) {
        requireTransaction();
        Empowerment e = rows.lock(id).orElseThrow(Refused::notFound);
        DecisionRecord record = decisions.require(decisionRecordId, decidedOn);
        if (record.organisationId() != e.unitId()) {
            throw Refused.notFound();
        }
        rows.set(id, "decision_record_id", decisionRecordId);
        steps.follow(rows.find(id).orElseThrow(), EmpowermentLifecycle.AGREE, null);
    }

    /**
     * The first shares of a booked project vest in an achievement: its agreement becomes effective. Later vestings change
     * nothing here; the owners are written by whoever vests.
     */
    public void vested(long bookedProjectId, long achievementId, Actor by) {
        requireTransaction();
        Empowerment e = ofProject(bookedProjectId)
                .flatMap(facts -> rows.lock(facts.id()))
                .orElseThrow(Refused::notFound);
        if (e.status() == EmpowermentStatus.SIGNED) {
            steps.commit(e, achievementId, null, by);
        }
    }

    /** An agreement. */
    public Optional<EmpowermentFacts> find(long id) {
        return rows.find(id).map(EmpowermentFacts::of);
    }

    /** The agreement of a booked project that was opened last. */
    public Optional<EmpowermentFacts> ofProject(long bookedProjectId) {
        return rows.list("e.booked_project_id = ?", "ORDER BY e.id DESC LIMIT 1", bookedProjectId).stream()
                .map(EmpowermentFacts::of)
                .findFirst();
    }

    /** the agreement that counts for an achievement now. */
    public Optional<EmpowermentFacts> effective(long achievementId) {
        return rows.list("e.achievement_id = ? AND e.effective_mark = 1", "", achievementId).stream()
                .map(EmpowermentFacts::of)
                .findFirst();
    }

    private void requireTransaction() {
        if (transactions.findTransactionStatus().isEmpty()) {
            throw new IllegalStateException("agreements change only in the transaction of what changes them");
        }
    }
}
