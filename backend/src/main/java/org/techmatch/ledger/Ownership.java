package org.techmatch.ledger;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.evidence.DecisionRecord;
import org.techmatch.evidence.DecisionRecords;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Ppm;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/**
 * who owns which part of an achievement, and since when. The rows and the SPLIT event of the ledger are written
 * together or not at all.
 */
@Singleton
public class Ownership {
    private final OwnershipRows rows;
    private final LedgerEntries entries;
    private final LedgerChain chain;
    private final DecisionRecords decisions;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Ownership(
            OwnershipRows rows,
            LedgerEntries entries,
            LedgerChain chain,
            DecisionRecords decisions,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.rows = rows;
        this.entries = entries;
        this.chain = chain;
        this.decisions = decisions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The owners at an instant, in their order; empty before the achievement is registered. */
    public List<OwnershipRow> at(long achievementId, Instant instant) {
        return rows.at(achievementId, instant);
    }

    /** All owners there ever were, the oldest first. */
    public List<OwnershipRow> history(long achievementId) {
        return rows.history(achievementId);
    }

    /** whether shares can attach to the achievement: it stands in the ledger. */
    public boolean isRegistered(long achievementId) {
        return entries.ofAchievement(achievementId).isPresent();
    }

    /** whether ledger and owners were found to differ, so that no new deal may begin. */
    public boolean isFrozen(long achievementId) {
        return entries.ofAchievement(achievementId).map(LedgerEntry::frozen).orElse(false);
    }

    /**
     * Replaces all owners from an instant on, in the caller's transaction. Whoever changes the same achievement waits.
     *
     * @param holdings exactly one row of kind UNIT, for the unit of the ledger, perhaps of 0; all others above 0; nobody
     *     twice; 1,000,000 together
     * @param basis what it rests on, with the decision of the unit
     * @param at not in the future and not before the last event of the ledger
     * @throws Refused not-ready when the achievement is not in the ledger, is frozen or has left it;
     *     invalid-request with everything that is wrong
     */
    public void change(long achievementId, List<Holding> holdings, Basis basis, Instant at, Actor by) {
        if (transactions.findTransactionStatus().isEmpty()) {
            throw new IllegalStateException("owners change only in the transaction of what changes them");
        }
        LedgerEntry entry = entries.lockOfAchievement(achievementId)
                .orElseThrow(() -> notReady(
                        "这项成果还没有登记台账，不能约定权属。", "The achievement is not in the ledger yet; register it first."));
        if (entry.frozen()) {
            throw notReady("台账与权属不一致，核对之前不能变更。", "Ledger and owners differ; nothing changes until that is resolved.");
        }
        Instant from = at.truncatedTo(ChronoUnit.MILLIS);
        check(entry, holdings, basis, from);
        rows.end(achievementId, from);
        rows.begin(achievementId, holdings, basis, from);
        chain.append(
                entry,
                LedgerChain.Step.of(LedgerAction.SPLIT, entry.state().heldBy(holdings), by)
                        .at(from)
                        .decided(basis.decisionRecordId())
                        .about(basis.type().name().toLowerCase(java.util.Locale.ROOT), basis.id()));
    }

    private void check(LedgerEntry entry, List<Holding> holdings, Basis basis, Instant from) {
        FieldProblems problems = new FieldProblems();
        checkHoldings(entry, holdings, problems);
        if (from.isAfter(clock.instant()) || from.isBefore(entry.lastEventAt())) {
            problems.add(
                    "at",
                    "生效时间不能晚于现在，也不能早于台账的上一笔事项。",
                    "Neither in the future nor before the last event of the ledger.");
        }
        if (!isDecided(basis.decisionRecordId(), entry)) {
            problems.add("decisionRecordId", "请先记录单位对这件事的决策。", "Record the unit's decision on this first.");
        }
        problems.throwIfAny();
    }

    private boolean isDecided(@Nullable Long decisionRecordId, LedgerEntry entry) {
        return decisionRecordId != null
                && decisions
                        .find(decisionRecordId)
                        .filter(DecisionRecord::isWhole)
                        .filter(found -> found.organisationId() == entry.organisationId())
                        .isPresent();
    }

    static void checkHoldings(LedgerEntry entry, List<Holding> holdings, FieldProblems problems) {
        long sum = 0;
        int units = 0;
        Set<List<Object>> holders = new HashSet<>();
        for (int i = 0; i < holdings.size(); i++) {
            Holding each = holdings.get(i);
            String field = "holdings/" + i;
            sum += each.sharePpm();
            boolean unit = each.kind() == HolderKind.UNIT;
            units += unit ? 1 : 0;
            if (each.sharePpm() < (unit ? 0 : 1)) {
                problems.add(field, "份额应大于 0。", "The share must be above 0.");
            }
            if (unit && each.holderId() != entry.organisationId()) {
                problems.add(field, "单位一行应为台账所属单位。", "The unit's row must be the unit of the ledger.");
            }
            if (!holders.add(List.of(each.kind().isPerson(), each.holderId()))) {
                problems.add(field, "同一个权利人出现了两次。", "This owner stands twice.");
            }
        }
        if (units != 1) {
            problems.add("holdings", "应有且只有一行是本单位，份额可以为 0。", "Exactly one row is the unit's, perhaps of 0.");
        }
        if (sum != Ppm.WHOLE) {
            long off = Math.abs(Ppm.WHOLE - sum);
            String percent = java.math.BigDecimal.valueOf(off, 4).toPlainString();
            problems.add(
                    "holdings",
                    "合计" + (sum < Ppm.WHOLE ? "还差 " : "多出 ") + percent + "%。",
                    "The shares are " + percent + "% " + (sum < Ppm.WHOLE ? "short." : "too many."));
        }
    }

    private static Refused notReady(String zh, String en) {
        return new Refused(ProblemType.NOT_READY, new Text(zh, en), List.of());
    }
}
