package org.techmatch.alert;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares and tells as long as the portal runs. */
@Singleton
@Requires(property = "techmatch.jobs", notEquals = "false")
@Requires(property = "techmatch.alert.jobs", notEquals = "false")
class AlertJobs {
    private static final Logger LOG = LoggerFactory.getLogger(AlertJobs.class);

    private final AlertWorker worker;
    private final AlertDelivery delivery;

    AlertJobs(AlertWorker worker, AlertDelivery delivery) {
        this.worker = worker;
        this.delivery = delivery;
    }

    @Scheduled(initialDelay = "5s", fixedDelay = "2s")
    void compare() {
        attempt("comparing with saved searches", worker::drain);
    }

    @Scheduled(initialDelay = "6s", fixedDelay = "5s")
    void tell() {
        attempt("telling of saved searches", delivery::run);
    }

    private static void attempt(String job, IntSupplier work) {
        try {
            int done = work.getAsInt();
            if (done > 0) {
                LOG.debug("{}: {}", job, done);
            }
        } catch (RuntimeException e) {
            LOG.warn("{} not done this time: {}", job, e.getMessage());
        }
    }
}
