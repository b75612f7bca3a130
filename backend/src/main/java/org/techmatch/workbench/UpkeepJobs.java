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
import org.techmatch.parameter.Parameter;
import org.techmatch.parameter.ParameterVersions;
import org.techmatch.platform.JobLeases;

/** R-211 and SM-04: what the portal does every night with listings that nobody touches or whose right is over. */
@Singleton
@Requires(property = "techmatch.jobs", notEquals = "false")
class UpkeepJobs {
    private static final Logger LOG = LoggerFactory.getLogger(UpkeepJobs.class);
    private static final String JOB = "listing-upkeep";

    private final OwnAchievementService achievements;
    private final OwnDemandService demands;
    private final ParameterVersions parameters;
    private final JobLeases leases;
    private final Clock clock;

    UpkeepJobs(
            OwnAchievementService achievements,
            OwnDemandService demands,
            ParameterVersions parameters,
            JobLeases leases,
            Clock clock) {
        this.achievements = achievements;
        this.demands = demands;
        this.parameters = parameters;
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

    /** CFG-39: after so many days listings are asked about, after so many more they are taken down. */
    void upkeep() {
        Instant now = clock.instant();
        Instant untouchedSince = now.minus(Duration.ofDays(parameters.number(Parameter.STALE_LISTING)));
        Instant remindedBefore = now.minus(Duration.ofDays(parameters.number(Parameter.STALE_GRACE)));
        achievements.expire();
        achievements.lapseStale(remindedBefore);
        achievements.remindStale(untouchedSince);
        demands.lapseStale(remindedBefore);
        demands.remindStale(untouchedSince);
    }
}
