package org.techmatch.match;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.platform.Sql;

/** What people decided on matches; rows are only inserted. */
@Singleton
class Decisions {
    static final String ACCEPT = "ACCEPT";

    private final Sql sql;
    private final Clock clock;

    Decisions(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A decision.
     *
     * @param decision ACCEPT, DECLINE or DEFER
     */
    record Decision(
            Side side,
            long accountId,
            String name,
            String decision,
            @Nullable MatchReason code,
            @Nullable String reason,
            Instant at) {}

    /** All decisions on a match, the oldest first. */
    List<Decision> of(long matchId) {
        return of(List.of(matchId)).getOrDefault(matchId, List.of());
    }

    /** The decisions on several matches, in one query. */
    Map<Long, List<Decision>> of(List<Long> matchIds) {
        Map<Long, List<Decision>> found = new HashMap<>();
        if (!matchIds.isEmpty()) {
            sql.list(
                            "SELECT match_id, side, account_id, name, decision, reason_code, reason, decided_at"
                                    + " FROM match_decision WHERE match_id IN (" + Sql.marks(matchIds.size())
                                    + ") ORDER BY id",
                            row -> Map.entry(row.getLong(1), read(row)),
                            matchIds.toArray())
                    .forEach(each -> found.computeIfAbsent(each.getKey(), id -> new ArrayList<>())
                            .add(each.getValue()));
        }
        return found;
    }

    private static Decision read(ResultSet row) throws SQLException {
        return new Decision(
                Side.valueOf(row.getString(2)),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                MatchReason.find(row.getString(6)).orElse(null),
                row.getString(7),
                row.getTimestamp(8).toInstant());
    }

    /** Whether a side has accepted. */
    static boolean isAccepted(List<Decision> decisions, Side side) {
        return decisions.stream()
                .anyMatch(each -> each.side() == side && each.decision().equals(ACCEPT));
    }

    void add(Match match, Side side, String decision, @Nullable MatchReason code, @Nullable String reason, Actor by) {
        sql.update(
                "INSERT INTO match_decision (match_id, side, organisation_id, account_id, name, decision, reason_code,"
                        + " reason, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                match.id(),
                side.name(),
                match.organisation(side),
                by.id(),
                by.name(),
                decision,
                code == null ? null : code.name(),
                reason,
                clock.instant());
    }
}
