package org.techmatch.notification;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** The mail that tells a person once a day what is unread, of the kinds that the person wants so. */
@Singleton
class MailDigest {
    private static final Duration OLDEST = Duration.ofDays(7);
    private static final int LINES_MAX = 30;

    private final Sql sql;
    private final Mails mails;
    private final NotificationPreferences preferences;
    private final MailSettings settings;
    private final Clock clock;

    MailDigest(Sql sql, Mails mails, NotificationPreferences preferences, MailSettings settings, Clock clock) {
        this.sql = sql;
        this.mails = mails;
        this.preferences = preferences;
        this.settings = settings;
        this.clock = clock;
    }

    private record Unread(long id, long accountId, String email, NotificationKind kind, Text title) {}

    /** The last moment at which a digest was due. */
    Instant due() {
        ZonedDateTime now = clock.instant().atZone(Clocks.ZONE);
        ZonedDateTime today = now.toLocalDate().atTime(settings.digestHour(), 0).atZone(Clocks.ZONE);
        return (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
    }

    /**
     * Writes a mail to everybody who has unread messages from before a moment.
     *
     * @return how many mails
     */
    int send(Instant before) {
        Map<Long, List<Unread>> byAccount = new LinkedHashMap<>();
        for (Unread unread : unread(before)) {
            byAccount
                    .computeIfAbsent(unread.accountId(), id -> new java.util.ArrayList<>())
                    .add(unread);
        }
        int mailed = 0;
        for (Map.Entry<Long, List<Unread>> entry : byAccount.entrySet()) {
            List<Unread> wanted = entry.getValue().stream()
                    .filter(each -> preferences.of(entry.getKey(), each.kind()) == MailChoice.DIGEST)
                    .toList();
            if (!wanted.isEmpty() && mark(wanted)) {
                write(wanted);
                mailed++;
            }
        }
        return mailed;
    }

    private void write(List<Unread> wanted) {
        List<Unread> lines = wanted.subList(0, Math.min(LINES_MAX, wanted.size()));
        String zh = lines.stream().map(each -> "· " + each.title().zh() + "\n").reduce("", String::concat);
        String en = lines.stream().map(each -> "· " + each.title().en() + "\n").reduce("", String::concat);
        mails.send(
                wanted.getFirst().email(),
                new Text("您有 " + wanted.size() + " 条未读消息", wanted.size() + " unread messages"),
                new Text("未读消息：\n" + zh, "Unread messages:\n" + en),
                "/workbench/messages");
    }

    /** Of several replicas one marks, and that one writes. */
    private boolean mark(List<Unread> wanted) {
        List<Object> parameters = new java.util.ArrayList<>();
        parameters.add(clock.instant());
        wanted.forEach(each -> parameters.add(each.id()));
        return sql.update(
                        "UPDATE notification SET mailed_at = ? WHERE mailed_at IS NULL AND id IN ("
                                + Sql.marks(wanted.size()) + ")",
                        parameters.toArray())
                > 0;
    }

    private List<Unread> unread(Instant before) {
        return sql.list(
                """
                SELECT n.id, n.account_id, a.email, n.kind, n.title_zh, n.title_en FROM notification n
                JOIN account a ON a.id = n.account_id
                WHERE n.mailed_at IS NULL AND n.read_at IS NULL AND n.created_at < ? AND n.created_at > ?
                    AND a.email IS NOT NULL AND a.status = 'ACTIVE'
                ORDER BY n.account_id, n.id LIMIT 5000
                """,
                row -> new Unread(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        NotificationKind.valueOf(row.getString(4)),
                        new Text(row.getString(5), row.getString(6))),
                before,
                before.minus(OLDEST));
    }
}
