package org.techmatch.match;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.techmatch.access.Actor;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/** kept searches that found no suitable supply; rows are only inserted. A booking refers to one. */
@Singleton
public class SupplySearches {
    private static final Argument<List<ListingMatchesView.SearchedListing>> FOUND =
            Argument.listOf(ListingMatchesView.SearchedListing.class);

    /** The content that the public reads now: while a revision is written, the one before it. */
    private static final String CURRENT = """
            FROM supply_search s JOIN demand d ON d.id = s.demand_id
                LEFT JOIN former_content f ON f.kind = 'demand' AND f.listing_id = d.id
            WHERE s.demand_id = ? AND s.content_hash = COALESCE(f.content_hash, d.content_hash)
            ORDER BY s.id DESC LIMIT 1""";

    private final Sql sql;
    private final JsonMapper json;

    SupplySearches(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The last search over a demand's present content. */
    Optional<ListingMatchesView.SupplySearchView> current(long demandId) {
        return sql.first(
                "SELECT s.name, s.statement, s.query, s.found, s.searched_at " + CURRENT,
                row -> new ListingMatchesView.SupplySearchView(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        read(row.getString(4)),
                        Clocks.local(row.getTimestamp(5).toInstant())),
                demandId);
    }

    /** Whether the owner has searched over the demand's present content and found nothing suitable. */
    public boolean isKept(long demandId) {
        return current(demandId).isPresent();
    }

    void add(
            long demandId,
            String query,
            List<ListingMatchesView.SearchedListing> found,
            String statement,
            Instant at,
            Actor by) {
        sql.update("""
                INSERT INTO supply_search (demand_id, content_hash, account_id, name, query, found, statement, searched_at)
                SELECT d.id, COALESCE(f.content_hash, d.content_hash), ?, ?, ?, ?, ?, ?
                FROM demand d LEFT JOIN former_content f ON f.kind = 'demand' AND f.listing_id = d.id WHERE d.id = ?
                """, by.id(), by.name(), query, write(found), statement, at, demandId);
    }

    private List<ListingMatchesView.SearchedListing> read(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, FOUND));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(List<ListingMatchesView.SearchedListing> found) {
        try {
            return json.writeValueAsString(FOUND, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
