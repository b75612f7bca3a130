package org.techmatch.ledger;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.account.RoleHolders;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.notification.NotificationKind;
import org.techmatch.notification.Notifications;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/**
 * compares the ledger with the owners every night. Where they differ, the difference is named, the unit is told, and
 * the achievement is frozen until they agree again.
 */
@Singleton
public class LedgerReconcileService {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerReconcileService.class);
    private static final Actor PORTAL = Actor.system("R-254");
    private static final int BATCH = 200;

    private final LedgerEntries entries;
    private final LedgerEvents events;
    private final LedgerVerification verification;
    private final RoleHolders holders;
    private final Notifications notifications;
    private final AuditTrail audit;
    private final Sql sql;

    LedgerReconcileService(
            LedgerEntries entries,
            LedgerEvents events,
            LedgerVerification verification,
            RoleHolders holders,
            Notifications notifications,
            AuditTrail audit,
            Sql sql) {
        this.entries = entries;
        this.events = events;
        this.verification = verification;
        this.holders = holders;
        this.notifications = notifications;
        this.audit = audit;
        this.sql = sql;
    }

    /** What one step of the comparison saw. */
    public record Step(long lastId, int compared, int frozen) {}

    /**
     * Compares the next two hundred entries after an id.
     *
     * @return {@code compared} is 0 when none is left
     */
    @Transactional
    public Step next(long afterId) {
        List<LedgerEntry> batch = entries.list("e.id > ? AND e.active_mark = 1 ORDER BY e.id LIMIT " + BATCH, afterId);
        int frozen = 0;
        for (LedgerEntry entry : batch) {
            List<Text> faults = verification.faults(entry, events.of(entry.id()));
            frozen += faults.isEmpty() ? 0 : 1;
            if (faults.isEmpty() == entry.frozen()) {
                mark(entry, faults);
            }
        }
        return new Step(batch.isEmpty() ? afterId : batch.getLast().id(), batch.size(), frozen);
    }

    private void mark(LedgerEntry entry, List<Text> faults) {
        boolean freeze = !faults.isEmpty();
        String reason = Text.joined(faults).zh();
        sql.update(
                "UPDATE ledger_entry SET frozen = ?, frozen_reason = ? WHERE id = ?",
                freeze,
                freeze ? reason : null,
                entry.id());
        if (freeze) {
            LOG.warn(
                    "ledger entry {} differs: {}",
                    entry.ledgerNo(),
                    Text.joined(faults).en());
            tell(entry);
        }
        audit.record(Audit.of(PORTAL, freeze ? "freeze" : "unfreeze", LedgerChain.SUBJECT, entry.id())
                .in(entry.organisationId())
                .because(freeze ? reason : null));
    }

    private void tell(LedgerEntry entry) {
        Set<Long> people = new LinkedHashSet<>(holders.of(Role.UNIT_TECH, entry.organisationId()));
        people.addAll(holders.of(Role.UNIT_LEADING_GROUP, entry.organisationId()));
        people.addAll(holders.of(Role.AUTHORITY_SCI, null));
        people.forEach(person -> notifications.tell(
                person,
                NotificationKind.REGIME,
                new Text(
                        "台账 " + entry.ledgerNo() + " 与权属记录不一致，已冻结新的交易",
                        "Ledger entry " + entry.ledgerNo() + " and its owners differ; new deals are frozen"),
                "/workbench/ledger/" + entry.id()));
    }
}
