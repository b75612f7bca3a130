package org.techmatch.notification;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
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
    private final NotificationPreferences preferences;
    private final Mails mails;
    private final Clock clock;

    Notifications(Sql sql, NotificationPreferences preferences, Mails mails, Clock clock) {
        this.sql = sql;
        this.preferences = preferences;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Tells a person, as part of the transaction that is open.
     *
     * @param link path within the portal, beginning with a slash; null when there is nothing to open
     */
    public void tell(long accountId, NotificationKind kind, Text title, @Nullable String link) {
        boolean mailed =
                mails.isOn() && preferences.of(accountId, kind) == MailChoice.AT_ONCE && mail(accountId, title, link);
        Instant now = clock.instant();
        sql.update("""
                INSERT INTO notification (account_id, kind, title_zh, title_en, link, created_at, mailed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, accountId, kind.name(), title.zh(), title.en(), link, now, mailed ? now : null);
    }

    private boolean mail(long accountId, Text title, @Nullable String link) {
        return sql.first(
                        "SELECT email FROM account WHERE id = ? AND email IS NOT NULL AND status = 'ACTIVE'",
                        row -> row.getString(1),
                        accountId)
                .map(email -> mails.send(email, title, title, link))
                .orElse(false);
    }
}
