package org.techmatch.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.Keys;
import org.techmatch.platform.Sql;

/** Links that are mailed to a person: each counts once and for a while, and only its hash is kept. */
@Singleton
class AccountTokens {
    private final Sql sql;
    private final Keys keys;
    private final Clock clock;

    AccountTokens(Sql sql, Keys keys, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    /** What a link is for. */
    enum Purpose {
        ACTIVATE(Duration.ofDays(3)),
        RESET(Duration.ofHours(1)),
        EMAIL(Duration.ofDays(1));

        private final Duration counts;

        Purpose(Duration counts) {
            this.counts = counts;
        }
    }

    /** A link that has been opened. */
    record Opened(long accountId, Purpose purpose, @Nullable String email) {}

    /**
     * A new token.
     *
     * @param email the address that the link confirms, for a change of address
     */
    String issue(long accountId, Purpose purpose, @Nullable String email) {
        String token = keys.token();
        Instant now = clock.instant();
        sql.update("""
                INSERT INTO account_token (account_id, purpose, token_hash, email, created_at, expires_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """, accountId, purpose.name(), Hashes.sha256(token), email, now, now.plus(purpose.counts));
        return token;
    }

    /** Whether a link for the purpose was issued in the last time. */
    boolean wasIssued(long accountId, Purpose purpose, Duration within) {
        return sql.count(
                        "SELECT COUNT(*) FROM account_token WHERE account_id = ? AND purpose = ? AND created_at > ?",
                        accountId,
                        purpose.name(),
                        clock.instant().minus(within))
                > 0;
    }

    /** Uses a token up; empty when it does not count, or somebody was faster. */
    Optional<Opened> open(String token) {
        Instant now = clock.instant();
        String hash = Hashes.sha256(token.strip());
        int used = sql.update(
                "UPDATE account_token SET used_at = ? WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?",
                now,
                hash,
                now);
        return used == 0
                ? Optional.empty()
                : sql.first(
                        "SELECT account_id, purpose, email FROM account_token WHERE token_hash = ?",
                        row -> new Opened(row.getLong(1), Purpose.valueOf(row.getString(2)), row.getString(3)),
                        hash);
    }

    /** Forgets all links of an account. */
    void forget(long accountId) {
        sql.update("DELETE FROM account_token WHERE account_id = ?", accountId);
    }
}
