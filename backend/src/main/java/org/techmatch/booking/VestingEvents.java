package org.techmatch.booking;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.platform.Sql;

/** what has vested, in rows that are only inserted. */
@Singleton
class VestingEvents {
    private static final Argument<List<Integer>> SHARES = Argument.listOf(Integer.class);

    private final JsonMapper json;
    private final Sql sql;
    private final Clock clock;

    VestingEvents(JsonMapper json, Sql sql, Clock clock) {
        this.json = json;
        this.sql = sql;
        this.clock = clock;
    }

    /** Why something vests, or does no longer. */
    enum Kind {
        MILESTONE,
        FINAL,
        REVERSAL
    }

    /**
     * A step of the vesting.
     *
     * @param cumulativePpm what the team has after it
     * @param memberShares what each member has after it, in the order of the terms
     * @param achievementId null while it only waits
     */
    record Vesting(
            long id,
            Kind kind,
            @Nullable Integer milestone,
            int deltaPpm,
            int cumulativePpm,
            List<Integer> memberShares,
            @Nullable Long achievementId,
            @Nullable Long decisionRecordId,
            @Nullable Long reversesId,
            @Nullable String reason,
            String name,
            Instant at) {}

    List<Vesting> of(long projectId) {
        return list("project_id = ? ORDER BY id", projectId);
    }

    Optional<Vesting> last(long projectId) {
        return list("project_id = ? ORDER BY id DESC LIMIT 1", projectId).stream()
                .findFirst();
    }

    /**
     * Adds a step; a second one with its key is a breach of the table's constraint, which undoes the transaction.
     */
    void add(long projectId, String key, Vesting step, Actor by) {
        sql.update(
                "INSERT INTO vesting_event (project_id, milestone_seq, kind, delta_ppm, cumulative_ppm, achievement_id,"
                        + " member_shares, decision_record_id, reverses_id, reason, account_id, name, idempotency_key, at)"
                        + " VALUES (" + Sql.marks(14) + ")",
                projectId,
                step.milestone(),
                step.kind().name(),
                step.deltaPpm(),
                step.cumulativePpm(),
                step.achievementId(),
                write(step.memberShares()),
                step.decisionRecordId(),
                step.reversesId(),
                step.reason(),
                by.id(),
                by.name(),
                key,
                clock.instant());
    }

    private List<Vesting> list(String condition, Object... parameters) {
        return sql.list(
                "SELECT id, kind, milestone_seq, delta_ppm, cumulative_ppm, member_shares, achievement_id,"
                        + " decision_record_id, reverses_id, reason, name, at FROM vesting_event WHERE " + condition,
                this::read,
                parameters);
    }

    private Vesting read(ResultSet row) throws SQLException {
        try {
            return new Vesting(
                    row.getLong(1),
                    Kind.valueOf(row.getString(2)),
                    row.getObject(3, Integer.class),
                    row.getInt(4),
                    row.getInt(5),
                    Objects.requireNonNull(json.readValue(row.getString(6), SHARES)),
                    row.getObject(7, Long.class),
                    row.getObject(8, Long.class),
                    row.getObject(9, Long.class),
                    row.getString(10),
                    row.getString(11),
                    row.getTimestamp(12).toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(List<Integer> shares) {
        try {
            return json.writeValueAsString(SHARES, shares);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
