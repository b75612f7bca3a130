package org.techmatch.document;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.notification.Mails;
import org.techmatch.notification.NotificationKind;
import org.techmatch.notification.Notifications;
import org.techmatch.platform.Keys;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** One-time codes for signing, for people without an authenticator: by mail, or in the inbox of a portal without mail. */
@Singleton
class SigningCodes {
    private static final String PURPOSE = "signing-code";
    private static final Duration COUNTS = Duration.ofMinutes(10);
    private static final int HOURLY_MAX = 10;

    private final SecureRandom random = new SecureRandom();
    private final Mails mails;
    private final Notifications notifications;
    private final Keys keys;
    private final Sql sql;
    private final Clock clock;

    SigningCodes(Mails mails, Notifications notifications, Keys keys, Sql sql, Clock clock) {
        this.mails = mails;
        this.notifications = notifications;
        this.keys = keys;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Sends a code for one document; those before it count no longer.
     *
     * @return {@code MAIL} or {@code INBOX}
     * @throws Refused too-many-requests after ten within an hour
     */
    String send(Actor actor, IssuedDocument document) {
        Instant now = clock.instant();
        if (sql.count(
                        "SELECT COUNT(*) FROM signing_code WHERE account_id = ? AND created_at > ?",
                        actor.id(),
                        now.minus(Duration.ofHours(1)))
                >= HOURLY_MAX) {
            throw new Refused(
                    ProblemType.TOO_MANY_REQUESTS,
                    new Text("一小时内已发送 10 次验证码，请稍后再试。", "Ten codes were sent within an hour; try again later."),
                    List.of());
        }
        String code = String.format("%06d", random.nextInt(1_000_000));
        sql.update(
                "UPDATE signing_code SET used_at = ? WHERE account_id = ? AND document_id = ? AND used_at IS NULL",
                now,
                actor.id(),
                document.id());
        sql.update(
                "INSERT INTO signing_code (account_id, document_id, code_mac, created_at, expires_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                actor.id(),
                document.id(),
                mac(actor, document, code),
                now,
                now.plus(COUNTS));
        return tell(actor, document, code);
    }

    private String tell(Actor actor, IssuedDocument document, String code) {
        Text text = new Text(
                "签署“" + document.title() + "”的验证码：" + code + "，10 分钟内有效。不是您本人操作的，请马上修改密码。",
                "Code for signing “" + document.title() + "”: " + code
                        + ", good for ten minutes. If it was not you, change your password at once.");
        String email = sql.first(
                        "SELECT email FROM account WHERE id = ? AND email IS NOT NULL",
                        row -> row.getString(1),
                        actor.id())
                .orElse("");
        if (!email.isEmpty() && mails.send(email, new Text("签署验证码", "Code for signing"), text, null)) {
            return "MAIL";
        }
        notifications.tell(actor.id(), NotificationKind.DOCUMENT, text, null);
        return "INBOX";
    }

    /** Uses a code up: true once for the code that was sent last, while it counts. */
    boolean take(Actor actor, IssuedDocument document, String code) {
        Instant now = clock.instant();
        return sql.update(
                        "UPDATE signing_code SET used_at = ? WHERE account_id = ? AND document_id = ? AND code_mac = ?"
                                + " AND used_at IS NULL AND expires_at > ?",
                        now,
                        actor.id(),
                        document.id(),
                        mac(actor, document, code.strip()),
                        now)
                == 1;
    }

    private String mac(Actor actor, IssuedDocument document, String code) {
        return keys.mac(PURPOSE, actor.id() + " " + document.id() + " " + code);
    }
}
