package org.techmatch.ledger;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.evidence.DecisionRecord;
import org.techmatch.evidence.DecisionRecords;
import org.techmatch.evidence.NewDecision;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/**
 * What the people of a unit enter into their ledger. Only the unit acts: no step of it waits for an authority, and none can
 * stop it.
 */
@Singleton
class LedgerService {
    private static final Set<LedgerAction> AUTOMATIC = EnumSet.of(
            LedgerAction.REGISTER, LedgerAction.SPLIT, LedgerAction.INVENTORY_CONFIRM, LedgerAction.INVENTORY_DIFF);

    private final LedgerEntries entries;
    private final LedgerSteps steps;
    private final LedgerChain chain;
    private final LedgerProposals proposals;
    private final OwnershipRows ownership;
    private final DecisionRecords decisions;
    private final AuditTrail audit;
    private final Sql sql;

    LedgerService(
            LedgerEntries entries,
            LedgerSteps steps,
            LedgerChain chain,
            LedgerProposals proposals,
            OwnershipRows ownership,
            DecisionRecords decisions,
            AuditTrail audit,
            Sql sql) {
        this.entries = entries;
        this.steps = steps;
        this.chain = chain;
        this.proposals = proposals;
        this.ownership = ownership;
        this.decisions = decisions;
        this.audit = audit;
        this.sql = sql;
    }

    /**
     * Enters an event; one with an amount waits for a second person first.
     *
     * @param key R-007: the client's key; a second request with it does nothing
     * @throws Refused not-found for others' entries, conflict for a stale version, state-conflict while another event waits
     *     or after the entry was ended, and everything that is wrong with the event
     */
    @Transactional
    void act(long id, String path, LedgerAct act, @Nullable String key, Actor by) {
        LedgerEntry entry = locked(id, by);
        LedgerAction action = LedgerAction.find(path)
                .filter(each -> !AUTOMATIC.contains(each))
                .orElseThrow(Refused::notFound);
        if (isDone(key, id, by)) {
            return;
        }
        if (entry.version() != act.version()) {
            throw Refused.conflict();
        }
        refuseEnded(entry);
        if (proposals.open(id).isPresent()) {
            throw conflict("有一笔事项等第二人确认，先处理它。", "An event waits for a second person; deal with that first.");
        }
        LedgerChain.Step step = steps.of(entry, action, act, by);
        if (step.amountFen() == 0) {
            apply(entry, step);
            return;
        }
        proposals.add(entry, action, act, step.amountFen(), by);
        touch(entry);
        audit.record(Audit.of(by, "propose-" + action.path(), LedgerChain.SUBJECT, id)
                .in(entry.organisationId())
                .because(step.reason()));
    }

    /**
     * a second person confirms the event that waits.
     *
     * @throws Refused forbidden for the one who entered it, state-conflict when nothing waits
     */
    @Transactional
    void confirm(long id, long proposalId, Actor by) {
        LedgerEntry entry = locked(id, by);
        LedgerProposal proposal = waiting(id, proposalId);
        if (by.is(proposal.accountId())) {
            throw new Refused(
                    ProblemType.FORBIDDEN,
                    new Text("有金额的事项要由另一位同事确认。", "An event with an amount is confirmed by somebody else."),
                    List.of());
        }
        refuseEnded(entry);
        if (entry.version() != proposal.act().version() + 1) {
            throw conflict(
                    "提出之后台账又有变化，请退回这笔事项，重新登记。",
                    "The entry has changed since; turn this event down and enter it again.");
        }
        LedgerChain.Step step = steps.of(entry, proposal.action(), proposal.act(), by);
        proposals.close(proposal, "CONFIRMED", null, by);
        apply(entry, step.proposedBy(proposal.accountId(), proposal.proposedBy()));
    }

    /** Turns down, or takes back, the event that waits. */
    @Transactional
    void refuse(long id, long proposalId, String reason, Actor by) {
        LedgerEntry entry = locked(id, by);
        LedgerProposal proposal = waiting(id, proposalId);
        FieldProblems problems = new FieldProblems();
        problems.length("reason", reason.strip(), 2, 1_000);
        problems.throwIfAny();
        proposals.close(proposal, "REFUSED", reason.strip(), by);
        touch(entry);
        audit.record(Audit.of(by, "refuse-" + proposal.action().path(), LedgerChain.SUBJECT, id)
                .in(entry.organisationId())
                .because(reason.strip()));
    }

    /**
     * Records what the unit decided on an entry; R-011: its completers take no part.
     *
     * @throws Refused not-found for others' entries, invalid-request for a body outside the unit and every other wrong field
     */
    @Transactional
    void decide(long id, DecisionForm form, @Nullable String key, Actor by) {
        LedgerEntry entry = entries.lock(id).orElseThrow(Refused::notFound);
        by.require(Permission.DECIDE_LEDGER, entry.organisationId());
        NewDecision decision = form.on(new DecisionRecord.Subject(LedgerChain.SUBJECT, id), entry.organisationId());
        Set<Long> completers = sql
                .list(
                        "SELECT account_id FROM completer WHERE achievement_id = ? AND account_id IS NOT NULL",
                        row -> row.getLong(1),
                        entry.achievementId())
                .stream()
                .collect(Collectors.toSet());
        decisions.record(decision, completers, key, by);
    }

    private void apply(LedgerEntry entry, LedgerChain.Step step) {
        LedgerState after = step.after();
        LedgerChain.Step timed = step;
        if (!after.holders().equals(entry.state().holders())) {
            java.time.Instant now = chain.next(entry);
            timed = step.at(now);
            ownership.end(entry.achievementId(), now);
            Basis basis = new Basis(Basis.Type.ORIGINAL, entry.id(), step.decisionRecordId());
            ownership.begin(entry.achievementId(), after.holders(), basis, now);
        }
        chain.append(entry, timed);
    }

    private LedgerEntry locked(long id, Actor by) {
        LedgerEntry entry = entries.lock(id).orElseThrow(Refused::notFound);
        by.require(Permission.KEEP_LEDGER, entry.organisationId());
        return entry;
    }

    private boolean isDone(@Nullable String key, long id, Actor by) {
        return key != null
                && sql.update(
                                "INSERT IGNORE INTO ledger_request (account_id, request_key, entry_id) VALUES (?, ?, ?)",
                                by.id(),
                                key,
                                id)
                        == 0;
    }

    /** Proposals change what the entry's page shows, so that older pages are refused. */
    private void touch(LedgerEntry entry) {
        sql.update("UPDATE ledger_entry SET version = version + 1 WHERE id = ?", entry.id());
    }

    private LedgerProposal waiting(long id, long proposalId) {
        return proposals
                .open(id)
                .filter(open -> open.id() == proposalId)
                .orElseThrow(() -> conflict("这笔事项已经处理过了，请重新载入。", "It was dealt with already; reload."));
    }

    private static void refuseEnded(LedgerEntry entry) {
        if (!entry.active()) {
            throw conflict("这条台账已作废，不再登记事项。", "The entry was ended; nothing more is entered.");
        }
    }

    private static Refused conflict(String zh, String en) {
        return new Refused(ProblemType.STATE_CONFLICT, new Text(zh, en), List.of());
    }
}
