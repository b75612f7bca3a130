package org.techmatch.match;

import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.techmatch.platform.Sql;
import org.techmatch.search.ListingsIndexed;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/** The listings whose matches are to be worked out anew; any number of replicas may take from them. */
@Singleton
class MatchTasks {
    private final Sql sql;
    private final Clock clock;
    private final Duration settle;

    /**
     * Tasks.
     *
     * @param settle how long a change rests, so that searches find it
     */
    MatchTasks(Sql sql, Clock clock, @Value("${techmatch.match.settle:3s}") Duration settle) {
        this.sql = sql;
        this.clock = clock;
        this.settle = settle;
    }

    @EventListener
    void indexed(ListingsIndexed event) {
        add(event.keys());
    }

    void add(Collection<ListingKey> keys) {
        Instant due = clock.instant().plus(settle);
        keys.stream()
                .sorted()
                .forEach(key -> sql.update(
                        "INSERT INTO match_task (kind, listing_id, due_at) VALUES (?, ?, ?)"
                                + " ON DUPLICATE KEY UPDATE due_at = due_at",
                        key.kind().value(),
                        key.id(),
                        due));
    }

    /** Every public demand, as each night. */
    void addAllDemands() {
        sql.update(
                "INSERT IGNORE INTO match_task (kind, listing_id, due_at) SELECT kind, listing_id, ? FROM public_listing"
                        + " WHERE kind = 'demand' AND visible",
                clock.instant());
    }

    /** Takes one that is due for this transaction; other takers skip it. */
    Optional<ListingKey> claim() {
        return sql.first(
                "SELECT kind, listing_id FROM match_task WHERE due_at <= ? ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED",
                row -> new ListingKey(ListingKind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)), row.getLong(2)),
                clock.instant());
    }

    void remove(ListingKey key) {
        sql.update(
                "DELETE FROM match_task WHERE kind = ? AND listing_id = ?",
                key.kind().value(),
                key.id());
    }
}
