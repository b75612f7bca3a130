package org.techmatch.notification;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A mail in plain text to one person.
 *
 * @param stop address that stops mails of this kind when it is posted to (RFC 8058); null where there is none
 */
@Serdeable
record Mail(
        String to, String subject, String text, @Nullable String stop) {}
