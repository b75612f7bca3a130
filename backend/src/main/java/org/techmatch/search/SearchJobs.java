package org.techmatch.search;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.demand.DemandService;
import org.techmatch.listing.PublicListings;
import org.techmatch.platform.JobLeases;
import org.techmatch.searchindex.IndexAway;

/** What a running portal does by itself for its index: prepares it, feeds it, compares it, and ends what is over. */
@Singleton
@Requires(property = "techmatch.jobs", notEquals = "false")
class SearchJobs {
    private static final Logger LOG = LoggerFactory.getLogger(SearchJobs.class);
    private static final String RECONCILE = "index-reconcile";
    private static final String EXPIRE = "demand-expiry";

    private final IndexAdministration administration;
    private final IndexWorker worker;
    private final MeaningWorker meanings;
    private final IndexRebuild rebuild;
    private final IndexReconcile reconcile;
    private final DemandService demands;
    private final PublicListings listings;
    private final JobLeases leases;
    private final Clock clock;
    private volatile boolean prepared;

    SearchJobs(
            IndexAdministration administration,
            IndexWorker worker,
            MeaningWorker meanings,
            IndexRebuild rebuild,
            IndexReconcile reconcile,
            DemandService demands,
            PublicListings listings,
            JobLeases leases,
            Clock clock) {
        this.administration = administration;
        this.worker = worker;
        this.meanings = meanings;
        this.rebuild = rebuild;
        this.reconcile = reconcile;
        this.demands = demands;
        this.listings = listings;
        this.leases = leases;
        this.clock = clock;
    }

    @EventListener
    void started(ServerStartupEvent event) {
        worker.start();
        meanings.start();
        Thread.ofPlatform().daemon().name("index-preparation").start(this::prepare);
    }

    /** CFG-35: index and database are compared every five minutes. */
    @Scheduled(initialDelay = "5m", fixedDelay = "5m")
    void compare() {
        alone(RECONCILE, () -> {
            IndexReconcile.Report report = reconcile.run(true);
            if (!report.isEqual()) {
                LOG.info("index repaired: {}", report);
            }
        });
    }

    /** SM-06 PUBLISHED → EXPIRED, soon after the day of the deadline has ended. */
    @Scheduled(initialDelay = "10s", fixedDelay = "10m")
    void expire() {
        alone(EXPIRE, () -> {
            int expired = demands.expire();
            if (expired > 0) {
                LOG.info("{} demands expired", expired);
            }
        });
    }

    @PreDestroy
    void stop() {
        prepared = true;
    }

    /** Until the search server answers once, nothing can be prepared; it may come later than the portal. */
    private void prepare() {
        while (!prepared) {
            try {
                boolean lost = administration.lifecycle().current().isEmpty()
                        && !listings.after(null, 1).isEmpty();
                administration.lifecycle().createIfMissing(clock.millis());
                if (lost || !administration.lifecycle().isUpToDate()) {
                    rebuild.run(count -> {});
                }
                prepared = true;
            } catch (IndexAway e) {
                LOG.warn("search server not reached yet, searches answer from the database: {}", e.getMessage());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
