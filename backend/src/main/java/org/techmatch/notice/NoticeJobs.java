package org.techmatch.notice;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.platform.JobLeases;

/** Looks after notices as long as the portal runs; one replica at a time. */
@Singleton
@Requires(property = "techmatch.jobs", notEquals = "false")
@Requires(property = "techmatch.notice.jobs", notEquals = "false")
class NoticeJobs {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeJobs.class);
    private static final String PASS = "notice-pass";
    private static final String REMIND = "notice-remind";

    private final NoticeUpkeepService upkeep;
    private final JobLeases leases;
    private final Clock clock;

    NoticeJobs(NoticeUpkeepService upkeep, JobLeases leases, Clock clock) {
        this.upkeep = upkeep;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "10s", fixedDelay = "15s")
    void pass() {
        alone(PASS, () -> upkeep.due(clock.instant()).forEach(this::pass));
    }

    /** A case that refuses leaves its notice running, to be tried again, and keeps no other notice waiting. */
    private void pass(long id) {
        try {
            upkeep.pass(id, clock.instant());
            leases.heartbeat(PASS);
        } catch (RuntimeException e) {
            LOG.warn("notice {} does not pass this time: {}", id, e.getMessage());
        }
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    void remind() {
        alone(REMIND, () -> {
            upkeep.remind();
            upkeep.sweep();
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
