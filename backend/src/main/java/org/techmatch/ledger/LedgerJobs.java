package org.techmatch.ledger;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.platform.JobLeases;

/** enters what is missing soon after the start, and compares ledger and owners every night. */
@Singleton
@Requires(property = "techmatch.jobs", notEquals = "false")
@Requires(property = "techmatch.ledger.jobs", notEquals = "false")
class LedgerJobs {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerJobs.class);

    private final LedgerMigrationService migration;
    private final LedgerReconcileService reconcile;
    private final JobLeases leases;

    LedgerJobs(LedgerMigrationService migration, LedgerReconcileService reconcile, JobLeases leases) {
        this.migration = migration;
        this.reconcile = reconcile;
        this.leases = leases;
    }

    @Scheduled(initialDelay = "10s", fixedDelay = "1h")
    void register() {
        alone("ledger-register", () -> {
            int done = migration.registerMissing();
            while (done > 0) {
                LOG.info("{} achievements entered into the ledger", done);
                leases.heartbeat("ledger-register");
                done = migration.registerMissing();
            }
        });
    }

    @Scheduled(cron = "0 40 2 * * *", zoneId = "Asia/Shanghai")
    void compare() {
        alone("ledger-reconcile", () -> {
            LedgerReconcileService.Step step = reconcile.next(0);
            while (step.compared() > 0) {
                leases.heartbeat("ledger-reconcile");
                step = reconcile.next(step.lastId());
            }
        });
    }

    private void alone(String job, Runnable work) {
        try {
            if (leases.take(job)) {
                try {
                    work.run();
                } finally {
                    leases.release(job);
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("{} not done this time: {}", job, e.getMessage());
        }
    }
}
