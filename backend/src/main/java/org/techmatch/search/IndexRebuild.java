package org.techmatch.search;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.techmatch.listing.PublicListing;
import org.techmatch.listing.PublicListings;
import org.techmatch.platform.JobLeases;
import org.techmatch.searchindex.ListingKey;

/**
 * Builds the index anew from MySQL while the old one goes on answering. Until the swap, workers write each change to both,
 * so nothing that changes meanwhile is missed; external versions keep a late batch from undoing a newer change.
 */
@Singleton
public class IndexRebuild {
    static final String JOB = "index-rebuild";
    private static final int BATCH = 1_000;

    private final PublicListings listings;
    private final ListingDocuments documents;
    private final IndexAdministration administration;
    private final JobLeases leases;
    private final Clock clock;

    IndexRebuild(
            PublicListings listings,
            ListingDocuments documents,
            IndexAdministration administration,
            JobLeases leases,
            Clock clock) {
        this.listings = listings;
        this.documents = documents;
        this.administration = administration;
        this.leases = leases;
        this.clock = clock;
    }

    /** What a rebuild did. */
    public record Result(String index, long listings, long millis) {}

    /**
     * Rebuilds the index.
     *
     * @param progress told how many listings are in so far
     * @return empty when another rebuild is running
     * @throws org.techmatch.searchindex.IndexAway when the search server cannot be reached; the old index stays
     */
    public Optional<Result> run(LongConsumer progress) {
        long begun = clock.millis();
        administration.lifecycle().createIfMissing(begun);
        if (leases.isRunning(JOB)) {
            return Optional.empty();
        }
        String index = administration.lifecycle().startNext(begun + 1);
        if (!leases.take(JOB)) {
            return Optional.empty();
        }
        try {
            long count = fill(progress);
            administration.lifecycle().finishNext(index);
            return Optional.of(new Result(index, count, clock.millis() - begun));
        } finally {
            leases.release(JOB);
        }
    }

    private long fill(LongConsumer progress) {
        long count = 0;
        @Nullable ListingKey after = null;
        List<PublicListing> batch = listings.after(after, BATCH);
        while (!batch.isEmpty()) {
            List<PublicListing> visible =
                    batch.stream().filter(PublicListing::visible).toList();
            administration.index().writeNext(documents.writes(visible));
            count += visible.size();
            progress.accept(count);
            leases.heartbeat(JOB);
            after = batch.getLast().key();
            batch = listings.after(after, BATCH);
        }
        return count;
    }
}
