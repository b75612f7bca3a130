package org.techmatch.notification;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.techmatch.platform.Language;
import org.techmatch.platform.Sql;

/** Which kinds of message a person wants by mail. */
@Singleton
class NotificationPreferences {
    private final Sql sql;

    NotificationPreferences(Sql sql) {
        this.sql = sql;
    }

    /** The choice for each kind. */
    List<NotificationPreference> of(long accountId, Language language) {
        Map<NotificationKind, MailChoice> chosen = chosen(accountId);
        return Arrays.stream(NotificationKind.values())
                .filter(NotificationKind::isChosenHere)
                .map(kind -> new NotificationPreference(
                        kind, kind.label().in(language), chosen.getOrDefault(kind, kind.standard())))
                .toList();
    }

    /** The choice for one kind. */
    MailChoice of(long accountId, NotificationKind kind) {
        if (!kind.isChosenHere()) {
            return kind.standard();
        }
        return sql.first(
                        "SELECT mail FROM notification_preference WHERE account_id = ? AND kind = ?",
                        row -> MailChoice.valueOf(row.getString(1)),
                        accountId,
                        kind.name())
                .orElse(kind.standard());
    }

    void choose(long accountId, List<NotificationPreference> choices) {
        for (NotificationPreference choice : choices) {
            sql.update(
                    "INSERT INTO notification_preference (account_id, kind, mail) VALUES (?, ?, ?)"
                            + " ON DUPLICATE KEY UPDATE mail = VALUES(mail)",
                    accountId,
                    choice.kind().name(),
                    choice.mail().name());
        }
    }

    private Map<NotificationKind, MailChoice> chosen(long accountId) {
        Map<NotificationKind, MailChoice> chosen = new EnumMap<>(NotificationKind.class);
        for (NotificationKind kind : NotificationKind.values()) {
            chosen.put(kind, kind.standard());
        }
        sql.list(
                        "SELECT kind, mail FROM notification_preference WHERE account_id = ?",
                        row -> Map.entry(
                                NotificationKind.valueOf(row.getString(1)), MailChoice.valueOf(row.getString(2))),
                        accountId)
                .forEach(entry -> chosen.put(entry.getKey(), entry.getValue()));
        return chosen;
    }
}
