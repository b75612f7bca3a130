package org.techmatch.notification;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The SMTP server that mail goes through; without a host the portal sends none and messages stay in the inbox.
 *
 * @param user empty for a server that asks for none
 * @param from the sender, such as {@code techmatch@example.org}
 * @param startTls whether the connection must be encrypted by STARTTLS
 * @param ssl whether the connection is encrypted from the beginning (port 465)
 * @param digestHour hour of the day in Asia/Shanghai at which the digest is sent
 */
@ConfigurationProperties("techmatch.mail")
record MailSettings(
        @Bindable(defaultValue = "") String host,
        @Bindable(defaultValue = "587") int port,
        @Bindable(defaultValue = "") String user,
        @Bindable(defaultValue = "") String password,
        @Bindable(defaultValue = "") String from,
        @Bindable(defaultValue = "true") boolean startTls,
        @Bindable(defaultValue = "false") boolean ssl,
        @Bindable(defaultValue = "8") int digestHour) {
    /** Whether there is a server. */
    boolean isOn() {
        return !host.isBlank();
    }
}
