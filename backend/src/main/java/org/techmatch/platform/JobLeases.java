package org.techmatch.platform;

import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Lets one replica at a time run a job: a row per job, which a dead owner loses after {@link #STALE_AFTER}. */
@Singleton
public class JobLeases {
    private static final Duration STALE_AFTER = Duration.ofSeconds(30);

    private final Sql sql;
    private final Clock clock;
    private final String owner = ManagementFactory.getRuntimeMXBean().getName() + " "
            + UUID.randomUUID().toString().substring(0, 8);

    JobLeases(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Takes the job if nobody alive has it. */
    public boolean take(String job) {
        sql.update(
                "DELETE FROM job_lease WHERE name = ? AND heartbeat_at < ?",
                job,
                clock.instant().minus(STALE_AFTER));
        return sql.update(
                        "INSERT IGNORE INTO job_lease (name, owner, heartbeat_at) VALUES (?, ?, ?)",
                        job,
                        owner,
                        clock.instant())
                == 1;
    }

    /** Says that the owner lives; call at least every ten seconds. */
    public void heartbeat(String job) {
        sql.update("UPDATE job_lease SET heartbeat_at = ? WHERE name = ? AND owner = ?", clock.instant(), job, owner);
    }

    /** Gives the job back. */
    public void release(String job) {
        sql.update("DELETE FROM job_lease WHERE name = ? AND owner = ?", job, owner);
    }

    /** Whether somebody alive runs the job. */
    public boolean isRunning(String job) {
        return sql.count(
                        "SELECT COUNT(*) FROM job_lease WHERE name = ? AND heartbeat_at >= ?",
                        job,
                        clock.instant().minus(STALE_AFTER))
                > 0;
    }
}
