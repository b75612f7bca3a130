package org.techmatch.workbench;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.achievement.OwnAchievementService;
import org.techmatch.demand.OwnDemandService;
import org.techmatch.platform.JobLeases;

/** R-211 and SM-04: what the portal does every night with listings that nobody touches or whose right is over. */
@Singleton
@Requires(property = "techmatch.jobs", notEquals = "false")
class UpkeepJobs {
    /** CFG-39: asked about after so long, taken down after so much longer. */
    static final Duration ASK_AFTER = Duration.ofDays(180);

    static final Duration LAPSE_AFTER = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(UpkeepJobs.class);
    private static final String JOB = "listing-upkeep";

    private final OwnAchievementService achievements;
    private final OwnDemandService demands;
    private final JobLeases leases;
    private final Clock clock;

    UpkeepJobs(OwnAchievementService achievements, OwnDemandService demands, JobLeases leases, Clock clock) {
        this.achievements = achievements;
        this.demands = demands;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "1h")
    void run() {
        try {
            if (leases.take(JOB)) {
                try {
                    upkeep();
                } finally {
                    leases.release(JOB);
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("{} not done this time: {}", JOB, e.getMessage());
        }
    }

    void upkeep() {
        Instant now = clock.instant();
        achievements.expire();
        achievements.lapseStale(now.minus(LAPSE_AFTER));
        achievements.remindStale(now.minus(ASK_AFTER));
        demands.lapseStale(now.minus(LAPSE_AFTER));
        demands.remindStale(now.minus(ASK_AFTER));
    }
}
