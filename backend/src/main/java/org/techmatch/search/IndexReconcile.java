package org.techmatch.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.listing.PublicListing;
import org.techmatch.listing.PublicListings;
import org.techmatch.platform.Outbox;
import org.techmatch.searchindex.ListingIndex;
import org.techmatch.searchindex.ListingKey;

/**
 * Compares the index with the database, both read in key order, and repairs what differs. Changes that still wait in the
 * outbox may show as differences; repairing them again is harmless.
 */
@Singleton
public class IndexReconcile {
    private static final int BATCH = 1_000;

    private final PublicListings listings;
    private final ListingDocuments documents;
    private final IndexAdministration administration;
    private final Outbox outbox;

    IndexReconcile(
            PublicListings listings, ListingDocuments documents, IndexAdministration administration, Outbox outbox) {
        this.listings = listings;
        this.documents = documents;
        this.administration = administration;
        this.outbox = outbox;
    }

    /**
     * What was found and repaired.
     *
     * @param missing public in the database, not in the index
     * @param stale in the index with another version
     * @param extra in the index, not public in the database
     * @param waiting changes in the outbox when it began
     */
    public record Report(long inDatabase, long inIndex, long missing, long stale, long extra, long waiting) {
        /** Whether index and database say the same. */
        public boolean isEqual() {
            return missing + stale + extra == 0;
        }
    }

    /**
     * Compares, and repairs unless told only to look.
     *
     * @throws org.techmatch.searchindex.IndexAway when the search server cannot be reached
     */
    public Report run(boolean repair) {
        long waiting = outbox.size();
        administration.index().refresh();
        Comparison comparison = new Comparison(repair);
        Cursor<PublicListing> database =
                new Cursor<>(after -> listings.after(after, BATCH).stream().toList(), PublicListing::key);
        Cursor<ListingIndex.Version> index =
                new Cursor<>(after -> administration.index().versions(after, BATCH), ListingIndex.Version::key);
        PublicListing row = database.next();
        ListingIndex.Version held = index.next();
        while (row != null || held != null) {
            int order = row == null ? 1 : held == null ? -1 : row.key().compareTo(held.key());
            if (order < 0) {
                comparison.onlyInDatabase(row);
                row = database.next();
            } else if (order > 0) {
                comparison.onlyInIndex(held);
                held = index.next();
            } else {
                comparison.inBoth(row, held);
                row = database.next();
                held = index.next();
            }
        }
        comparison.flush();
        if (repair) {
            administration.index().refresh();
        }
        return comparison.report(waiting);
    }

    private final class Comparison {
        private final boolean repair;
        private final List<ListingIndex.Write> repairs = new ArrayList<>();
        private long inDatabase;
        private long inIndex;
        private long missing;
        private long stale;
        private long extra;

        Comparison(boolean repair) {
            this.repair = repair;
        }

        void onlyInDatabase(@Nullable PublicListing row) {
            if (row != null && row.visible()) {
                inDatabase++;
                missing++;
                write(documents.write(row));
            }
        }

        void onlyInIndex(ListingIndex.@Nullable Version held) {
            if (held != null) {
                inIndex++;
                extra++;
                write(new ListingIndex.Write(held.key(), held.version() + 1, null));
            }
        }

        void inBoth(@Nullable PublicListing row, ListingIndex.@Nullable Version held) {
            if (row == null || held == null) {
                return;
            }
            inIndex++;
            inDatabase += row.visible() ? 1 : 0;
            if (!row.visible()) {
                extra++;
                write(documents.write(row));
            } else if (row.version() != held.version()) {
                stale++;
                write(documents.write(row));
            }
        }

        private void write(ListingIndex.Write write) {
            repairs.add(write);
            if (repairs.size() >= BATCH) {
                flush();
            }
        }

        void flush() {
            if (repair) {
                administration.index().write(repairs, false);
            }
            repairs.clear();
        }

        Report report(long waiting) {
            return new Report(inDatabase, inIndex, missing, stale, extra, waiting);
        }
    }

    /** Reads batch after batch in key order. */
    private static final class Cursor<T> {
        private final java.util.function.Function<@Nullable ListingKey, List<T>> read;
        private final java.util.function.Function<T, ListingKey> key;
        private Iterator<T> batch;
        private @Nullable ListingKey last;

        Cursor(
                java.util.function.Function<@Nullable ListingKey, List<T>> read,
                java.util.function.Function<T, ListingKey> key) {
            this.read = read;
            this.key = key;
            this.batch = read.apply(null).iterator();
        }

        @Nullable
        T next() {
            if (!batch.hasNext() && last != null) {
                batch = read.apply(last).iterator();
            }
            if (!batch.hasNext()) {
                return null;
            }
            T next = batch.next();
            last = key.apply(next);
            return next;
        }
    }
}
