package org.techmatch.notification;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Text;

/**
 * Sends mail, if an SMTP server is configured. Links in mails begin with {@code techmatch.site.url} and never with what a
 * request says of its host, which anybody could forge; without that address the portal refuses to start with mail.
 */
@Context
public class Mails {
    private final MailSettings settings;
    private final MailOutbox outbox;
    private final String address;

    Mails(MailSettings settings, MailOutbox outbox, @Value("${techmatch.site.url:}") String address) {
        this.settings = settings;
        this.outbox = outbox;
        this.address = address.strip().replaceAll("/+$", "");
        if (settings.isOn() && this.address.isEmpty()) {
            throw new IllegalArgumentException(
                    "techmatch.mail.host is set but techmatch.site.url is not: links in mails need the portal's address");
        }
        if (settings.isOn() && settings.from().isBlank()) {
            throw new IllegalArgumentException("techmatch.mail.host is set but techmatch.mail.from is not");
        }
    }

    /** Whether the portal sends mail. */
    public boolean isOn() {
        return settings.isOn();
    }

    /**
     * Puts a mail into the outbox, as part of the transaction that is open; it goes once that has ended. It holds nothing
     * that is not public or the reader's own.
     *
     * @param link path within the portal, beginning with a slash; null for none
     * @return false when the portal sends no mail
     */
    public boolean send(String to, Text subject, Text body, @Nullable String link) {
        String where = link == null ? "" : "\n" + address + link + "\n";
        return send(to, subject, body.zh() + "\n" + where + "\n" + body.en() + "\n" + where, null);
    }

    /**
     * The same for a mail that one can stop: it says so, and mail programs offer it as a button (RFC 8058).
     *
     * @param stop path of the page that asks whether to stop; what is posted to it stops at once
     */
    public boolean sendStoppable(String to, Text subject, Text body, String stop) {
        String how = "停止这个订阅 · Stop this alert:\n" + address + stop + "\n";
        return send(to, subject, body.zh() + "\n\n" + body.en() + "\n\n" + how, address + stop);
    }

    /** The whole address of a path within the portal. */
    public String addressOf(String path) {
        return address + path;
    }

    private boolean send(String to, Text subject, String text, @Nullable String stop) {
        if (!isOn()) {
            return false;
        }
        outbox.add(new Mail(to, subject.zh() + " · " + subject.en(), text, stop));
        return true;
    }
}
