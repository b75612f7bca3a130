package org.techmatch.notification;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.platform.Keys;
import org.techmatch.platform.Sql;

/**
 * Mails on their way. They are written in the transaction of what they tell, encrypted, and sent afterwards by whichever
 * replica claims them; a server that is away is tried again for two days.
 */
@Singleton
class MailOutbox {
    private static final Logger LOG = LoggerFactory.getLogger(MailOutbox.class);
    private static final String PURPOSE = "mail";
    private static final int BATCH = 50;
    private static final int ATTEMPTS_MAX = 14;
    private static final Duration CLAIMED_FOR = Duration.ofMinutes(2);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final Sql sql;
    private final Keys keys;
    private final JsonMapper json;
    private final Smtp smtp;
    private final Clock clock;

    MailOutbox(Sql sql, Keys keys, JsonMapper json, Smtp smtp, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.json = json;
        this.smtp = smtp;
        this.clock = clock;
    }

    private record Waiting(long id, byte[] sealed, int attempts) {}

    void add(Mail mail) {
        Instant now = clock.instant();
        sql.update(
                "INSERT INTO mail_outbox (sealed, attempts, next_at, created_at) VALUES (?, 0, ?, ?)",
                keys.encrypt(PURPOSE, write(mail)),
                now,
                now);
    }

    /**
     * Sends what is due.
     *
     * @return how many mails went
     */
    int drain() {
        int sent = 0;
        List<Waiting> due = due();
        for (Waiting waiting : due) {
            if (claim(waiting) && send(waiting)) {
                sent++;
            }
        }
        return sent;
    }

    private List<Waiting> due() {
        return sql.list(
                "SELECT id, sealed, attempts FROM mail_outbox WHERE next_at <= ? ORDER BY next_at, id LIMIT " + BATCH,
                row -> new Waiting(row.getLong(1), row.getBytes(2), row.getInt(3)),
                clock.instant());
    }

    private boolean claim(Waiting waiting) {
        return sql.update(
                        "UPDATE mail_outbox SET attempts = attempts + 1, next_at = ? WHERE id = ? AND attempts = ?",
                        clock.instant().plus(CLAIMED_FOR),
                        waiting.id(),
                        waiting.attempts())
                == 1;
    }

    private boolean send(Waiting waiting) {
        try {
            smtp.send(read(keys.decrypt(PURPOSE, waiting.sealed())));
            sql.update("DELETE FROM mail_outbox WHERE id = ?", waiting.id());
            return true;
        } catch (Smtp.NotSent | IllegalStateException e) {
            later(waiting, e);
            return false;
        }
    }

    private void later(Waiting waiting, Exception reason) {
        if (waiting.attempts() + 1 >= ATTEMPTS_MAX) {
            LOG.error("mail {} given up after {} attempts: {}", waiting.id(), ATTEMPTS_MAX, reason.getMessage());
            sql.update("DELETE FROM mail_outbox WHERE id = ?", waiting.id());
            return;
        }
        LOG.warn("mail {} not sent, tried again later: {}", waiting.id(), reason.getMessage());
        Duration wait = Duration.ofMinutes(1L << Math.min(waiting.attempts(), 9));
        sql.update(
                "UPDATE mail_outbox SET next_at = ? WHERE id = ?",
                clock.instant().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT),
                waiting.id());
    }

    private byte[] write(Mail mail) {
        try {
            return json.writeValueAsBytes(mail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Mail read(byte[] plain) {
        try {
            return Objects.requireNonNull(json.readValue(plain, Mail.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
