package org.techmatch.notification;

import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Hands a mail to the SMTP server. */
@Singleton
class Smtp {
    private static final String TIMEOUT_MILLIS = "15000";

    private final MailSettings settings;
    private final Clock clock;
    private final Session session;

    Smtp(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.session = Session.getInstance(properties(settings), authenticator(settings));
    }

    /** The server did not take the mail. */
    static final class NotSent extends Exception {
        private static final long serialVersionUID = 1L;

        NotSent(MessagingException cause) {
            super(cause.getMessage(), cause);
        }
    }

    void send(Mail mail) throws NotSent {
        try {
            MimeMessage message = new MimeMessage(session);
            message.setFrom(new InternetAddress(settings.from(), true));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
            message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
            message.setText(mail.text(), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            if (mail.stop() != null) {
                message.setHeader("List-Unsubscribe", "<" + mail.stop() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            Transport.send(message);
        } catch (MessagingException e) {
            throw new NotSent(e);
        }
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isBlank()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.startTls() && !settings.ssl()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.startTls() && !settings.ssl()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.ssl()));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return properties;
    }

    private static @Nullable Authenticator authenticator(MailSettings settings) {
        if (settings.user().isBlank()) {
            return null;
        }
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        };
    }
}
