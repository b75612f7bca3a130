package org.techmatch.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.Keys;
import org.techmatch.platform.Sql;

/**
 * Sessions, each a random token in a cookie whose hash stands in the database (ADR 7); revoked ones end with the next
 * request.
 */
@Singleton
class Sessions {
    /** A session ends after this time without a request. */
    static final Duration IDLE = Duration.ofHours(2);

    /** A session ends after this time in any case. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);

    private final Sql sql;
    private final Keys keys;
    private final Grants grants;
    private final Clock clock;

    Sessions(Sql sql, Keys keys, Grants grants, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.grants = grants;
        this.clock = clock;
    }

    /** A session as its owner sees it. */
    record Open(long id, String agent, @Nullable String address, Instant createdAt, Instant seenAt) {}

    /** Who acts in which session, and when it ends unless something is asked before. */
    record Current(long sessionId, Actor actor, Instant endsAt) {}

    /** Begins a session and returns its token. */
    String begin(long accountId, @Nullable String address, String agent) {
        String token = keys.token();
        Instant now = clock.instant();
        sql.update("""
                INSERT INTO portal_session (token_hash, account_id, address, agent, created_at, seen_at, ends_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, Hashes.sha256(token), accountId, address, agent, now, now, now.plus(LONGEST));
        return token;
    }

    /** The session of a token, if it is open and its account may act. */
    Optional<Current> find(String token, @Nullable String address) {
        Instant now = clock.instant();
        return sql.first(
                        """
                        SELECT s.id, s.account_id, s.seen_at, s.ends_at, a.real_name FROM portal_session s
                        JOIN account a ON a.id = s.account_id
                        WHERE s.token_hash = ? AND s.revoked_at IS NULL AND s.ends_at > ? AND s.seen_at > ?
                            AND a.status = 'ACTIVE'
                        """,
                        row -> new Found(
                                row.getLong(1),
                                row.getLong(2),
                                row.getTimestamp(3).toInstant(),
                                row.getTimestamp(4).toInstant(),
                                row.getString(5)),
                        Hashes.sha256(token),
                        now,
                        now.minus(IDLE))
                .map(found -> current(found, address, now));
    }

    private record Found(long id, long accountId, Instant seenAt, Instant endsAt, String name) {}

    private Current current(Found found, @Nullable String address, Instant now) {
        if (found.seenAt().isBefore(now.minus(TOUCH_EVERY))) {
            sql.update("UPDATE portal_session SET seen_at = ? WHERE id = ?", now, found.id());
        }
        Instant idleEnd = now.plus(IDLE);
        Actor actor = new Actor(found.accountId(), found.name(), address, grants.of(found.accountId()));
        return new Current(found.id(), actor, idleEnd.isBefore(found.endsAt()) ? idleEnd : found.endsAt());
    }

    /** Ends the session of a token. */
    void end(String token) {
        sql.update(
                "UPDATE portal_session SET revoked_at = ? WHERE token_hash = ? AND revoked_at IS NULL",
                clock.instant(),
                Hashes.sha256(token));
    }

    /** Ends one session of an account; false when there is none such. */
    boolean revoke(long accountId, long sessionId) {
        return sql.update(
                        "UPDATE portal_session SET revoked_at = ? WHERE id = ? AND account_id = ? AND revoked_at IS NULL",
                        clock.instant(),
                        sessionId,
                        accountId)
                > 0;
    }

    /** Ends all sessions of an account but one. */
    void revokeOthers(long accountId, long keptSessionId) {
        sql.update(
                "UPDATE portal_session SET revoked_at = ? WHERE account_id = ? AND id <> ? AND revoked_at IS NULL",
                clock.instant(),
                accountId,
                keptSessionId);
    }

    /** Ends all sessions of an account. */
    void revokeAll(long accountId) {
        revokeOthers(accountId, 0);
    }

    /** The open sessions of an account, last used first. */
    List<Open> of(long accountId) {
        Instant now = clock.instant();
        return sql.list(
                """
                SELECT id, agent, address, created_at, seen_at FROM portal_session
                WHERE account_id = ? AND revoked_at IS NULL AND ends_at > ? AND seen_at > ? ORDER BY seen_at DESC
                """,
                row -> new Open(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant(),
                        row.getTimestamp(5).toInstant()),
                accountId,
                now,
                now.minus(IDLE));
    }
}
