package org.techmatch.organisation;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.platform.JobLeases;

/** looks twice a day for internal rules that nobody has reported. */
@Singleton
@Requires(property = "techmatch.jobs", notEquals = "false")
class RegimeJobs {
    private static final Logger LOG = LoggerFactory.getLogger(RegimeJobs.class);
    private static final String JOB = "regime-reminder";

    private final RegimeService regime;
    private final JobLeases leases;

    RegimeJobs(RegimeService regime, JobLeases leases) {
        this.regime = regime;
        this.leases = leases;
    }

    @Scheduled(initialDelay = "2m", fixedDelay = "12h")
    void remind() {
        if (leases.take(JOB)) {
            try {
                int reminded = regime.remind();
                LOG.debug("{} internal rules are not reported", reminded);
            } catch (RuntimeException e) {
                LOG.warn("{} not done this time: {}", JOB, e.getMessage());
            } finally {
                leases.release(JOB);
            }
        }
    }
}
