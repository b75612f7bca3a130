package org.techmatch.search;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionOperations;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.listing.PublicListings;
import org.techmatch.platform.JobLeases;
import org.techmatch.platform.Outbox;
import org.techmatch.searchindex.IndexAway;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/**
 * Brings waiting changes into the index: claims a batch of the outbox, loads the current rows, writes them, removes the
 * batch, all in one transaction, so that a killed worker loses nothing. Any number of replicas may run one.
 */
@Singleton
public class IndexWorker {
    private static final Logger LOG = LoggerFactory.getLogger(IndexWorker.class);
    private static final int BATCH = 500;
    private static final long REST_WHEN_AWAY_MILLIS = 1_000;

    private final Outbox outbox;
    private final PublicListings listings;
    private final ListingDocuments documents;
    private final IndexAdministration administration;
    private final JobLeases leases;
    private final TransactionOperations<Connection> transactions;
    private final SearchSettings settings;
    private final ApplicationEventPublisher<ListingsIndexed> events;
    private volatile boolean running;

    IndexWorker(
            Outbox outbox,
            PublicListings listings,
            ListingDocuments documents,
            IndexAdministration administration,
            JobLeases leases,
            TransactionOperations<Connection> transactions,
            SearchSettings settings,
            ApplicationEventPublisher<ListingsIndexed> events) {
        this.outbox = outbox;
        this.listings = listings;
        this.documents = documents;
        this.administration = administration;
        this.leases = leases;
        this.transactions = transactions;
        this.settings = settings;
        this.events = events;
    }

    /** Works in the background until the application ends. */
    synchronized void start() {
        if (!running) {
            running = true;
            Thread.ofPlatform().daemon().name("index-worker").start(this::loop);
        }
    }

    /** Stops after the batch at hand. */
    @PreDestroy
    void stop() {
        running = false;
    }

    /**
     * Brings in everything that waits now.
     *
     * @return how many changes were brought in
     * @throws IndexAway when the search server cannot take them; they go on waiting
     */
    public int drain() {
        int total = 0;
        int done = batch();
        while (done > 0) {
            total += done;
            done = batch();
        }
        return total;
    }

    private void loop() {
        boolean away = false;
        while (running) {
            try {
                drain();
                if (away) {
                    LOG.info("search index reached again, waiting changes are in");
                    away = false;
                }
                Thread.sleep(settings.pollMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            } catch (RuntimeException e) {
                if (!away && running) {
                    LOG.warn("changes wait for the search index: {}", e.getMessage());
                }
                away = true;
                rest();
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(REST_WHEN_AWAY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int batch() {
        return transactions.executeWrite(status -> {
            List<Outbox.Row> rows = outbox.claim(BATCH);
            if (rows.isEmpty()) {
                return 0;
            }
            List<ListingKey> keys =
                    rows.stream().map(IndexWorker::key).distinct().toList();
            administration.index().write(documents.writes(listings.current(keys)), leases.isRunning(IndexRebuild.JOB));
            outbox.remove(rows);
            events.publishEvent(new ListingsIndexed(keys));
            return rows.size();
        });
    }

    private static ListingKey key(Outbox.Row row) {
        ListingKind kind =
                ListingKind.ACHIEVEMENT.value().equals(row.kind()) ? ListingKind.ACHIEVEMENT : ListingKind.DEMAND;
        return new ListingKey(kind, row.listingId());
    }
}
