package org.techmatch.match;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
        return sql.list(
                "SELECT side, account_id, name, decision, reason_code, reason, decided_at FROM match_decision"
                        + " WHERE match_id = ? ORDER BY id",
                row -> new Decision(
                        Side.valueOf(row.getString(1)),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        MatchReason.find(row.getString(5)).orElse(null),
                        row.getString(6),
                        row.getTimestamp(7).toInstant()),
                matchId);
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
