package org.techmatch.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Whether messages of a kind come by mail.
 *
 * @param label the kind in words; not needed when it is sent back
 */
@Serdeable
record NotificationPreference(
        NotificationKind kind, @Nullable String label, MailChoice mail) {}
