package org.techmatch.alert;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.alert.Hits.Hit;
import org.techmatch.alert.SavedSearchList.ChangeView;
import org.techmatch.alert.SavedSearchList.HitList;
import org.techmatch.alert.SavedSearchList.HitView;
import org.techmatch.alert.SavedSearchList.SavedSearchView;
import org.techmatch.listing.ListingCard;
import org.techmatch.listing.PublicListings;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;
import org.techmatch.searchindex.ListingKey;

/** Reads saved searches and their hits; R-206: others' are not there. */
@Singleton
public class SavedSearches {
    /** How many a person may have. */
    static final int MAX = 50;

    private static final int HITS_SHOWN = 50;
    private static final String SELECT = """
            SELECT s.id, s.name, s.query, s.watch, s.frequency, s.in_app, s.by_mail, s.paused_at, s.created_at,
                s.last_run_at, s.last_hit_at, s.feed_serial, s.feed_hash,
                (SELECT COUNT(*) FROM saved_search_hit h WHERE h.saved_search_id = s.id AND h.told_at IS NOT NULL)
            FROM saved_search s WHERE\s""";

    private final Sql sql;
    private final Hits hits;
    private final ListingChanges changes;
    private final PublicListings listings;
    private final AlertTokens tokens;
    private final Clock clock;

    SavedSearches(
            Sql sql, Hits hits, ListingChanges changes, PublicListings listings, AlertTokens tokens, Clock clock) {
        this.sql = sql;
        this.hits = hits;
        this.changes = changes;
        this.listings = listings;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A hit as anybody may read it: the listing, and what is new of it in words. */
    public record FeedEntry(long hitId, ListingCard card, Text what, Instant foundAt) {}

    SavedSearchList of(long accountId) {
        return new SavedSearchList(
                sql.list(SELECT + "s.account_id = ? ORDER BY s.id DESC", this::read, accountId), MAX);
    }

    SavedSearchView get(long accountId, long id) {
        return sql.first(SELECT + "s.account_id = ? AND s.id = ?", this::read, accountId, id)
                .orElseThrow(Refused::notFound);
    }

    HitList hits(long accountId, long id, Language language) {
        SavedSearchView savedSearch = get(accountId, id);
        List<Hit> newest = hits.newest(id, HITS_SHOWN);
        Map<ListingKey, ListingCard> cards = cards(newest);
        return new HitList(
                savedSearch,
                newest.stream()
                        .filter(hit -> cards.containsKey(hit.key()))
                        .map(hit -> new HitView(
                                Objects.requireNonNull(cards.get(hit.key())),
                                hit.changes().stream()
                                        .map(change -> view(change, language))
                                        .toList(),
                                Clocks.local(hit.foundAt())))
                        .toList());
    }

    /** The newest hits of the saved search whose feed has this token; empty when there is none, or no longer. */
    public Optional<List<FeedEntry>> feed(String token) {
        return sql.first(
                        "SELECT id FROM saved_search WHERE feed_hash = ?",
                        row -> row.getLong(1),
                        AlertTokens.hash(token))
                .map(id -> {
                    List<Hit> newest = hits.newest(id, HITS_SHOWN);
                    Map<ListingKey, ListingCard> cards = cards(newest);
                    return newest.stream()
                            .filter(hit -> cards.containsKey(hit.key()))
                            .map(hit -> new FeedEntry(
                                    hit.id(),
                                    Objects.requireNonNull(cards.get(hit.key())),
                                    ChangeWords.line(hit.changes()),
                                    hit.foundAt()))
                            .toList();
                });
    }

    private Map<ListingKey, ListingCard> cards(List<Hit> hits) {
        return listings.visible(hits.stream().map(Hit::key).distinct().toList());
    }

    private static ChangeView view(ListingChange change, Language language) {
        return new ChangeView(
                change.what(),
                change.what().label().in(language),
                ChangeWords.value(change.what(), change.from()).in(language),
                ChangeWords.value(change.what(), change.to()).in(language));
    }

    private SavedSearchView read(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        Frequency frequency = Frequency.valueOf(row.getString(5));
        boolean paused = row.getTimestamp(8) != null;
        return new SavedSearchView(
                id,
                row.getString(2),
                row.getString(3),
                Watch.valueOf(row.getString(4)),
                frequency,
                row.getBoolean(6),
                row.getBoolean(7),
                paused,
                Clocks.local(row.getTimestamp(9).toInstant()),
                frequency == Frequency.INSTANTLY && !paused ? checkedAt() : local(row.getTimestamp(10)),
                local(row.getTimestamp(11)),
                row.getLong(14),
                row.getString(13) == null ? null : feedPath(tokens.feed(id, row.getInt(12))));
    }

    /** Those that are told at once are compared with every change as it comes. */
    private OffsetDateTime checkedAt() {
        return Clocks.local(changes.oldest().orElseGet(clock::instant));
    }

    static String feedPath(String token) {
        return "/saved-searches/" + token + "/feed.atom";
    }

    private static @Nullable OffsetDateTime local(@Nullable Timestamp time) {
        return time == null ? null : Clocks.local(time.toInstant());
    }
}
