package org.techmatch.alert;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.techmatch.alert.KnownListings.Known;
import org.techmatch.alert.StandingQueries.Waiting;
import org.techmatch.listing.PublicListing;
import org.techmatch.listing.PublicListings;
import org.techmatch.search.ListingDocuments;
import org.techmatch.searchindex.AnalysedText;
import org.techmatch.searchindex.ListingAnalysis;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingValues;

/**
 * Compares changed listings with saved searches: claims a batch of changes, notes which saved searches each is a hit for,
 * and what has changed of it, all in one transaction, so that a killed worker loses nothing and notes nothing twice. Any
 * number of replicas may run one. Reads nothing but the public projection.
 */
@Singleton
public class AlertWorker {
    private static final int BATCH = 200;

    private final ListingChanges changes;
    private final KnownListings known;
    private final Hits hits;
    private final StandingQueries queries;
    private final PublicListings listings;
    private final ListingDocuments documents;
    private final ListingAnalysis analysis;
    private final TransactionOperations<Connection> transactions;

    AlertWorker(
            ListingChanges changes,
            KnownListings known,
            Hits hits,
            StandingQueries queries,
            PublicListings listings,
            ListingDocuments documents,
            ListingAnalysis analysis,
            TransactionOperations<Connection> transactions) {
        this.changes = changes;
        this.known = known;
        this.hits = hits;
        this.queries = queries;
        this.listings = listings;
        this.documents = documents;
        this.analysis = analysis;
        this.transactions = transactions;
    }

    /**
     * Compares everything that waits now.
     *
     * @return how many changes were compared
     * @throws org.techmatch.searchindex.IndexAway when the search server cannot take texts apart; they go on waiting
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

    private int batch() {
        return transactions.executeWrite(status -> {
            List<ListingChanges.Waiting> claimed = changes.claim(BATCH);
            if (claimed.isEmpty()) {
                return 0;
            }
            Map<ListingKey, Instant> changedAt = new LinkedHashMap<>();
            claimed.forEach(change -> changedAt.merge(
                    change.key(), change.changedAt(), (one, other) -> one.isAfter(other) ? one : other));
            List<ListingKey> keys = List.copyOf(changedAt.keySet());
            Map<ListingKey, KnownListings.Version> before = known.lock(keys);
            queries.refresh();
            for (PublicListing listing : listings.current(keys)) {
                compare(listing, before.get(listing.key()), changedAt.getOrDefault(listing.key(), Instant.EPOCH));
            }
            changes.remove(claimed);
            return claimed.size();
        });
    }

    private void compare(PublicListing listing, KnownListings.@Nullable Version before, Instant changedAt) {
        ListingKey key = listing.key();
        if (!listing.visible()) {
            known.forget(key);
            hits.drop(key, List.of());
        } else if (before == null || before.version() < listing.version()) {
            Known now = new Known(ListingValues.of(documents.document(listing)), ListingFacts.of(listing.card()));
            if (!queries.isEmpty()) {
                note(listing, before == null ? null : before.known(), now, changedAt);
            }
            known.put(key, listing.version(), now);
        }
    }

    private void note(PublicListing listing, @Nullable Known before, Known now, Instant changedAt) {
        AnalysedText text = analysis.texts(now.values().texts());
        List<Waiting> finding = queries.finding(now.values(), text);
        hits.drop(listing.key(), ids(finding, each -> true));
        if (before == null) {
            hits.note(ids(finding, each -> true), new Hits.Found(listing.key(), 0, List.of(), changedAt));
            return;
        }
        List<ListingChange> facts = before.facts().changesTo(now.facts());
        hits.note(
                ids(finding, facts.isEmpty() ? foundBefore(before, now, text).negate() : each -> true),
                new Hits.Found(listing.key(), facts.isEmpty() ? 0 : listing.version(), facts, changedAt));
    }

    private Predicate<Waiting> foundBefore(Known before, Known now, AnalysedText textNow) {
        AnalysedText text = before.values().texts().equals(now.values().texts())
                ? textNow
                : analysis.texts(before.values().texts());
        return waiting -> waiting.query().finds(before.values(), () -> text);
    }

    private static List<Long> ids(List<Waiting> waiting, Predicate<Waiting> wanted) {
        return waiting.stream().filter(wanted).map(Waiting::id).toList();
    }
}
