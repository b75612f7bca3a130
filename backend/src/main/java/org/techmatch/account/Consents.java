package org.techmatch.account;

import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Sql;

/** what people agreed to, in which words, and since when no longer. */
@Singleton
public class Consents {
    private final Sql sql;
    private final Clock clock;

    Consents(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Stored(
            String version, Instant givenAt, @Nullable Instant withdrawnAt) {}

    /** whether a consent holds now. */
    public boolean isGiven(long accountId, ConsentPurpose purpose) {
        return last(accountId, purpose)
                .filter(found -> found.withdrawnAt() == null)
                .isPresent();
    }

    List<ConsentView> of(long accountId, Language language) {
        return Arrays.stream(ConsentPurpose.values())
                .map(purpose -> view(purpose, last(accountId, purpose).orElse(null), language))
                .toList();
    }

    void give(long accountId, ConsentPurpose purpose) {
        sql.update(
                "INSERT INTO account_consent (account_id, purpose, version, given_at) VALUES (?, ?, ?, ?)",
                accountId,
                purpose.name(),
                ConsentPurpose.VERSION,
                clock.instant());
    }

    void withdraw(long accountId, ConsentPurpose purpose) {
        sql.update(
                "UPDATE account_consent SET withdrawn_at = ?"
                        + " WHERE account_id = ? AND purpose = ? AND withdrawn_at IS NULL",
                clock.instant(),
                accountId,
                purpose.name());
    }

    private Optional<Stored> last(long accountId, ConsentPurpose purpose) {
        return sql.first(
                "SELECT version, given_at, withdrawn_at FROM account_consent WHERE account_id = ? AND purpose = ?"
                        + " ORDER BY id DESC LIMIT 1",
                row -> {
                    Timestamp withdrawn = row.getTimestamp(3);
                    return new Stored(
                            row.getString(1),
                            row.getTimestamp(2).toInstant(),
                            withdrawn == null ? null : withdrawn.toInstant());
                },
                accountId,
                purpose.name());
    }

    private static ConsentView view(ConsentPurpose purpose, @Nullable Stored stored, Language language) {
        return new ConsentView(
                purpose,
                purpose.label().in(language),
                purpose.words().in(language),
                stored == null ? ConsentPurpose.VERSION : stored.version(),
                stored != null && stored.withdrawnAt() == null,
                stored == null ? null : Clocks.local(stored.givenAt()),
                stored == null || stored.withdrawnAt() == null ? null : Clocks.local(stored.withdrawnAt()));
    }
}
