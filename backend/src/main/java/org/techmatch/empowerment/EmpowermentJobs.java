package org.techmatch.empowerment;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.platform.JobLeases;

/** What the portal does by itself for agreements and letters as time passes. */
@Singleton
@Requires(property = "techmatch.jobs", notEquals = "false")
class EmpowermentJobs {
    private static final Logger LOG = LoggerFactory.getLogger(EmpowermentJobs.class);
    private static final String JOB = "empowerment";

    private final EmpowermentUpkeepService upkeep;
    private final LetterService letters;
    private final JobLeases leases;

    EmpowermentJobs(EmpowermentUpkeepService upkeep, LetterService letters, JobLeases leases) {
        this.upkeep = upkeep;
        this.letters = letters;
        this.leases = leases;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "1m")
    void work() {
        if (!leases.take(JOB)) {
            return;
        }
        try {
            upkeep.due().forEach(this::commit);
            attempt(upkeep::review);
            attempt(upkeep::remind);
            attempt(letters::expire);
        } finally {
            leases.release(JOB);
        }
    }

    private void commit(long id) {
        attempt(() -> upkeep.commit(id));
    }

    /** One that cannot be done now keeps no other waiting. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("{} waits: {}", JOB, e.getMessage());
        }
    }
}
