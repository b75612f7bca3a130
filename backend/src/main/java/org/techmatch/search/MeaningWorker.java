package org.techmatch.search;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.listing.PublicListings;
import org.techmatch.platform.JobLeases;
import org.techmatch.searchindex.ListingDocument;
import org.techmatch.searchindex.ListingIndex;
import org.techmatch.searchindex.ListingKey;

/**
 * Gives listings in the index their meaning, which takes longer than bringing in their words. What still lacks it is asked
 * of the index itself, so nothing is forgotten, whatever wrote the listing; one replica at a time computes.
 */
@Singleton
class MeaningWorker {
    static final String JOB = "meanings";

    private static final Logger LOG = LoggerFactory.getLogger(MeaningWorker.class);
    private static final int BATCH = 50;
    private static final long REST_MILLIS = 1_000;

    private final Meanings meanings;
    private final EmbeddingRows embeddings;
    private final PublicListings listings;
    private final ListingDocuments documents;
    private final IndexAdministration administration;
    private final JobLeases leases;
    private volatile boolean running;

    MeaningWorker(
            Meanings meanings,
            EmbeddingRows embeddings,
            PublicListings listings,
            ListingDocuments documents,
            IndexAdministration administration,
            JobLeases leases) {
        this.meanings = meanings;
        this.embeddings = embeddings;
        this.listings = listings;
        this.documents = documents;
        this.administration = administration;
        this.leases = leases;
    }

    /** Works in the background until the application ends. */
    synchronized void start() {
        if (!running && meanings.state() != Meanings.State.OFF) {
            running = true;
            Thread.ofPlatform().daemon().name("meaning-worker").start(this::loop);
        }
    }

    /** Stops after the batch at hand. */
    @PreDestroy
    void stop() {
        running = false;
    }

    /** Computes what is missing now; returns how many listings got their meaning. */
    int drain() {
        int total = 0;
        if (meanings.state() == Meanings.State.ON && leases.take(JOB)) {
            try {
                int done = batch();
                while (done > 0) {
                    total += done;
                    leases.heartbeat(JOB);
                    administration.index().refresh();
                    done = batch();
                }
            } finally {
                leases.release(JOB);
            }
        }
        return total;
    }

    private void loop() {
        boolean away = false;
        while (running) {
            try {
                drain();
                away = false;
                Thread.sleep(REST_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            } catch (RuntimeException e) {
                if (!away && running) {
                    LOG.warn("meanings wait for the search index: {}", e.getMessage());
                }
                away = true;
                rest();
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(REST_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int batch() {
        List<ListingKey> keys = administration.index().withoutMeaning(BATCH);
        List<ListingIndex.Write> without = documents.writes(listings.current(keys)).stream()
                .filter(write -> write.document() != null)
                .toList();
        List<ListingIndex.Write> writes =
                without.parallelStream().map(this::complete).toList();
        administration.index().write(new ArrayList<>(writes), leases.isRunning(IndexRebuild.JOB));
        return writes.size();
    }

    private ListingIndex.Write complete(ListingIndex.Write write) {
        ListingDocument document = Objects.requireNonNull(write.document());
        if (document.meaning() != null) {
            return write;
        }
        List<String> texts = document.passages();
        return meanings.texts(texts)
                .map(vector -> {
                    embeddings.keep(EmbeddingRows.hash(texts), vector);
                    return new ListingIndex.Write(write.key(), write.version(), document.withMeaning(vector));
                })
                .orElse(write);
    }
}
