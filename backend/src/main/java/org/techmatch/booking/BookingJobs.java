package org.techmatch.booking;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.platform.JobLeases;

/** What the portal does by itself for bookings, once an hour. */
@Singleton
@Requires(property = "techmatch.jobs", notEquals = "false")
class BookingJobs {
    private static final Logger LOG = LoggerFactory.getLogger(BookingJobs.class);
    private static final String LEASE = "booking-dates";

    private final BookingUpkeepService upkeep;
    private final JobLeases leases;

    BookingJobs(BookingUpkeepService upkeep, JobLeases leases) {
        this.upkeep = upkeep;
        this.leases = leases;
    }

    @Scheduled(initialDelay = "3m", fixedDelay = "1h")
    void look() {
        try {
            if (leases.take(LEASE)) {
                try {
                    upkeep.overdue();
                    upkeep.remind();
                    upkeep.silent();
                } finally {
                    leases.release(LEASE);
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("{} not done this time: {}", LEASE, e.getMessage());
        }
    }
}
