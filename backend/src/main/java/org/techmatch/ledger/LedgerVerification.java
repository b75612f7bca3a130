package org.techmatch.ledger;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/**
 * whether an entry is as it was written, and whether the owners are those that its last event names. Every
 * difference is named.
 */
@Singleton
class LedgerVerification {
    private final LedgerChain chain;
    private final LedgerJson json;
    private final OwnershipRows ownership;
    private final Sql sql;

    LedgerVerification(LedgerChain chain, LedgerJson json, OwnershipRows ownership, Sql sql) {
        this.chain = chain;
        this.json = json;
        this.ownership = ownership;
        this.sql = sql;
    }

    /** Whether nothing was changed, added or cut off. */
    boolean isWhole(LedgerEntry entry, List<LedgerEvent> events) {
        return chainFault(entry, events).isEmpty();
    }

    /** Everything that is wrong with an entry; empty when nothing is. */
    List<Text> faults(LedgerEntry entry, List<LedgerEvent> events) {
        List<Text> faults = new ArrayList<>();
        chainFault(entry, events).ifPresent(faults::add);
        List<OwnershipRow> rows = ownership.history(entry.achievementId());
        if (!OwnershipRows.isWhole(rows)) {
            faults.add(new Text("权属份额合计不是 100%。", "The owners' shares are not 100% together."));
        }
        List<Holding> now = rows.stream()
                .filter(row -> row.to() == null)
                .map(OwnershipRow::holding)
                .toList();
        if (!now.equals(entry.state().holders())) {
            faults.add(new Text("权属记录与台账最后一笔不一致。", "The owners are not those of the ledger's last event."));
        }
        return faults;
    }

    private Optional<Text> chainFault(LedgerEntry entry, List<LedgerEvent> events) {
        String previous = "";
        String state = "";
        for (int i = 0; i < events.size(); i++) {
            LedgerEvent event = events.get(i);
            boolean follows = event.seq() == i + 1
                    && event.previousHash().equals(previous)
                    && event.before().equals(state);
            if (!follows || !event.expectedHash().equals(event.hash())) {
                return Optional.of(
                        new Text("第 " + (i + 1) + " 笔事项被改过或缺失。", "Event " + (i + 1) + " was changed or is missing."));
            }
            previous = event.hash();
            state = event.after();
        }
        boolean ends = events.size() == entry.lastSeq()
                && previous.equals(entry.lastHash())
                && isSealed(entry)
                && json.write(entry.state()).equals(state);
        return ends
                ? Optional.empty()
                : Optional.of(new Text("台账末尾与封印不符。", "The end of the chain does not match its seal."));
    }

    private boolean isSealed(LedgerEntry entry) {
        return sql.count(
                        "SELECT COUNT(*) FROM ledger_entry WHERE id = ? AND seal = ? AND conv_status = ? AND book_value_fen = ?"
                                + " AND impaired_fen = ?",
                        entry.id(),
                        chain.seal(entry.id(), entry.lastSeq(), entry.lastHash()),
                        entry.state().status().name(),
                        entry.state().bookValueFen(),
                        entry.state().impairedFen())
                == 1;
    }
}
