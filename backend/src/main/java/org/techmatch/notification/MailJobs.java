package org.techmatch.notification;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.platform.JobLeases;

/** Sends the mails that wait, and once a day the digest. */
@Singleton
@Requires(property = "techmatch.jobs", notEquals = "false")
@Requires(property = "techmatch.mail.host")
class MailJobs {
    private static final Logger LOG = LoggerFactory.getLogger(MailJobs.class);
    private static final String DIGEST = "mail-digest";

    private final MailOutbox outbox;
    private final MailDigest digest;
    private final Mails mails;
    private final JobLeases leases;

    MailJobs(MailOutbox outbox, MailDigest digest, Mails mails, JobLeases leases) {
        this.outbox = outbox;
        this.digest = digest;
        this.mails = mails;
        this.leases = leases;
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "2s")
    void send() {
        if (mails.isOn()) {
            attempt("mail", outbox::drain);
        }
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "5m")
    void digest() {
        if (mails.isOn() && leases.take(DIGEST)) {
            attempt(DIGEST, () -> digest.send(digest.due()));
            leases.release(DIGEST);
        }
    }

    private static void attempt(String job, java.util.function.IntSupplier work) {
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
