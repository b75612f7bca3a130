package org.techmatch.match;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/**
 * Coded refusals of the last year, each organisation counted once a reason: advice for the listing's owner, and a small
 * signal for its place among suggestions.
 */
@Singleton
class Refusals {
    /** refusals lower a place by at most so many points. */
    static final int SIGNAL_MAX = 5;

    private static final Duration COUNTED_FOR = Duration.ofDays(365);
    private static final Set<MatchReason> SIGNALS = EnumSet.of(
            MatchReason.NOT_OUR_FIELD,
            MatchReason.TOO_EARLY,
            MatchReason.PRICE,
            MatchReason.TERMS,
            MatchReason.IP_UNCLEAR);

    private final Sql sql;
    private final Clock clock;

    Refusals(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** By how many points refusals lower each of these achievements: one for each organisation, five at most. */
    Map<Long, Integer> signals(Collection<Long> achievementIds) {
        if (achievementIds.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new java.util.ArrayList<>(achievementIds);
        SIGNALS.forEach(reason -> parameters.add(reason.name()));
        parameters.add(clock.instant().minus(COUNTED_FOR));
        return sql
                .list(
                        "SELECT m.achievement_id, COUNT(DISTINCT d.organisation_id) FROM match_decision d"
                                + " JOIN listing_match m ON m.id = d.match_id WHERE m.achievement_id IN ("
                                + Sql.marks(achievementIds.size())
                                + ") AND d.side = 'DEMAND' AND d.decision = 'DECLINE' AND d.reason_code IN ("
                                + Sql.marks(SIGNALS.size()) + ") AND d.decided_at >= ? GROUP BY m.achievement_id",
                        row -> Map.entry(row.getLong(1), Math.min(SIGNAL_MAX, row.getInt(2))),
                        parameters.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many organisations of the other side declined a listing for which reason, most frequent first. */
    Map<MatchReason, Integer> of(ListingKey key) {
        Map<MatchReason, Integer> counts = new LinkedHashMap<>();
        sql.list(
                        "SELECT d.reason_code, COUNT(DISTINCT d.organisation_id) FROM match_decision d"
                                + " JOIN listing_match m ON m.id = d.match_id WHERE m." + Suggestions.column(key.kind())
                                + " = ? AND d.side = ? AND d.decision = 'DECLINE' AND d.decided_at >= ?"
                                + " GROUP BY d.reason_code ORDER BY 2 DESC, 1",
                        row -> Map.entry(MatchReason.valueOf(row.getString(1)), row.getInt(2)),
                        key.id(),
                        (key.kind() == ListingKind.DEMAND ? Side.SUPPLY : Side.DEMAND).name(),
                        clock.instant().minus(COUNTED_FOR))
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }
}
