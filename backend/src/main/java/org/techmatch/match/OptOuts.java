package org.techmatch.match;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.ListingKey;

/** listings with which nothing is suggested automatically, because their owner said so. */
@Singleton
class OptOuts {
    private final Sql sql;
    private final Clock clock;

    OptOuts(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean isOut(ListingKey key) {
        return sql.count(
                        "SELECT COUNT(*) FROM match_opt_out WHERE kind = ? AND listing_id = ?",
                        key.kind().value(),
                        key.id())
                > 0;
    }

    void set(ListingKey key, boolean out, long accountId) {
        if (out) {
            sql.update(
                    "INSERT IGNORE INTO match_opt_out (kind, listing_id, account_id, since) VALUES (?, ?, ?, ?)",
                    key.kind().value(),
                    key.id(),
                    accountId,
                    clock.instant());
        } else {
            sql.update(
                    "DELETE FROM match_opt_out WHERE kind = ? AND listing_id = ?",
                    key.kind().value(),
                    key.id());
        }
    }
}
