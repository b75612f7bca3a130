package org.techmatch.notification;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/**
 * Tells people something. What is told stands in the inbox, and goes by mail as each person chose; a title therefore
 * holds nothing that is not public or the reader's own.
 */
@Singleton
public class Notifications {
    private final Sql sql;
    private final Clock clock;

    Notifications(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Tells a person, as part of the transaction that is open.
     *
     * @param link path within the portal, beginning with a slash; null when there is nothing to open
     */
    public void tell(long accountId, NotificationKind kind, Text title, @Nullable String link) {
        sql.update("""
                INSERT INTO notification (account_id, kind, title_zh, title_en, link, created_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """, accountId, kind.name(), title.zh(), title.en(), link, clock.instant());
    }
}
