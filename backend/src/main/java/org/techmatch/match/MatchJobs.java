package org.techmatch.match;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.platform.JobLeases;

/** What the portal does by itself for matches: works changes off, compares everything at night, lets old ones lapse. */
@Singleton
@Requires(property = "techmatch.jobs", notEquals = "false")
class MatchJobs {
    private static final Logger LOG = LoggerFactory.getLogger(MatchJobs.class);
    private static final String NIGHT = "match-night";
    private static final String LAPSE = "match-lapse";

    private final MatchWorker worker;
    private final MatchTasks tasks;
    private final MatchService matches;
    private final JobLeases leases;

    MatchJobs(MatchWorker worker, MatchTasks tasks, MatchService matches, JobLeases leases) {
        this.worker = worker;
        this.tasks = tasks;
        this.matches = matches;
        this.leases = leases;
    }

    @Scheduled(initialDelay = "${techmatch.match.poll:2s}", fixedDelay = "${techmatch.match.poll:2s}")
    void work() {
        try {
            worker.drain();
        } catch (RuntimeException e) {
            LOG.warn("matches wait: {}", e.getMessage());
        }
    }

    @Scheduled(cron = "0 30 2 * * *", zoneId = "Asia/Shanghai")
    void compareAll() {
        alone(NIGHT, tasks::addAllDemands);
    }

    @Scheduled(initialDelay = "2m", fixedDelay = "1h")
    void lapse() {
        alone(LAPSE, matches::lapse);
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
