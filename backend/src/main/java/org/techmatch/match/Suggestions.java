package org.techmatch.match;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/** Stores the suggestions of the portal beside the matches that people look at. */
@Singleton
class Suggestions {
    private final Sql sql;
    private final JsonMapper json;
    private final Clock clock;

    Suggestions(Sql sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /**
     * An achievement for a demand.
     *
     * @param signal by how many points refusals lower its place
     */
    record Suggestion(MatchScore.Scored scored, int signal, Instant newest) {
        /** ties by newer, then by lower id. */
        static final Comparator<Suggestion> BEST_FIRST = Comparator.comparingInt(Suggestion::standing)
                .reversed()
                .thenComparing(Suggestion::newest, Comparator.reverseOrder())
                .thenComparing(each -> each.scored().achievement().id());

        int standing() {
            return Math.max(0, scored.score() - signal);
        }
    }

    private record Known(long id, MatchStatus status, long demandVersion, long achievementVersion) {}

    /**
     * Makes these the suggestions of a demand. Pairs that were declined are not suggested again, lapsed ones only after a
     * change.
     *
     * @return the achievements that are suggested for the first time
     */
    List<Long> replace(DemandFacts demand, List<Suggestion> best, Function<Suggestion, MatchExplanation> explain) {
        Map<Long, Known> known = known(demand.id());
        List<Long> added = new ArrayList<>();
        for (Suggestion each : best) {
            Known there = known.get(each.scored().achievement().id());
            if (there == null) {
                insert(demand, each, MatchSource.AUTO, explain.apply(each));
                added.add(each.scored().achievement().id());
            } else if (there.status() == MatchStatus.LAPSED && isChanged(demand, each, there)) {
                insert(demand, each, MatchSource.AUTO, explain.apply(each));
                added.add(each.scored().achievement().id());
            } else if (there.status().isOpen() && !MatchStatus.ACQUAINTED.contains(there.status())) {
                renew(there.id(), demand, each, explain.apply(each));
            }
        }
        Set<Long> kept =
                best.stream().map(each -> each.scored().achievement().id()).collect(Collectors.toSet());
        known.forEach((achievement, there) -> {
            if (there.status() == MatchStatus.SUGGESTED && !kept.contains(achievement)) {
                sql.update("DELETE FROM listing_match WHERE id = ? AND status = 'SUGGESTED'", there.id());
            }
        });
        return added;
    }

    /** Drops what was suggested with a listing and nobody has looked at. */
    void drop(ListingKey key) {
        sql.update("DELETE FROM listing_match WHERE " + column(key.kind()) + " = ? AND status = 'SUGGESTED'", key.id());
    }

    /** The demands for which an achievement is suggested. */
    List<ListingKey> demandsWith(long achievementId) {
        return sql.list(
                "SELECT demand_id FROM listing_match WHERE achievement_id = ? AND status = 'SUGGESTED'",
                row -> new ListingKey(ListingKind.DEMAND, row.getLong(1)),
                achievementId);
    }

    long ownerOf(long demandId) {
        return sql.count("SELECT owner_organisation_id FROM demand WHERE id = ?", demandId);
    }

    static String column(ListingKind kind) {
        return kind == ListingKind.DEMAND ? "demand_id" : "achievement_id";
    }

    /** The last match of each pair of the demand. */
    private Map<Long, Known> known(long demandId) {
        Map<Long, Known> last = new HashMap<>();
        sql.list(
                        "SELECT achievement_id, id, status, demand_version, achievement_version FROM listing_match"
                                + " WHERE demand_id = ? ORDER BY id",
                        row -> Map.entry(
                                row.getLong(1),
                                new Known(
                                        row.getLong(2),
                                        MatchStatus.valueOf(row.getString(3)),
                                        row.getLong(4),
                                        row.getLong(5))),
                        demandId)
                .forEach(each -> last.put(each.getKey(), each.getValue()));
        return last;
    }

    private static boolean isChanged(DemandFacts demand, Suggestion each, Known there) {
        return demand.version() != there.demandVersion()
                || each.scored().achievement().version() != there.achievementVersion();
    }

    /** Begins a match; a pair that has an open one keeps it. */
    void insert(DemandFacts demand, Suggestion each, MatchSource source, MatchExplanation explanation) {
        Instant now = clock.instant();
        AchievementFacts achievement = each.scored().achievement();
        sql.update(
                "INSERT IGNORE INTO listing_match (version, demand_id, achievement_id, source, status, open_mark, score,"
                        + " standing, newest_at, explanation, demand_version, achievement_version, created_at, moved_at)"
                        + " VALUES (1, ?, ?, ?, 'SUGGESTED', 1, ?, ?, ?, ?, ?, ?, ?, ?)",
                demand.id(),
                achievement.id(),
                source.name(),
                each.scored().score(),
                each.standing(),
                each.newest(),
                write(explanation),
                demand.version(),
                achievement.version(),
                now,
                now);
    }

    private void renew(long id, DemandFacts demand, Suggestion each, MatchExplanation explanation) {
        sql.update(
                "UPDATE listing_match SET score = ?, standing = ?, newest_at = ?, explanation = ?, demand_version = ?,"
                        + " achievement_version = ? WHERE id = ?",
                each.scored().score(),
                each.standing(),
                each.newest(),
                write(explanation),
                demand.version(),
                each.scored().achievement().version(),
                id);
    }

    private String write(MatchExplanation explanation) {
        try {
            return json.writeValueAsString(explanation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
