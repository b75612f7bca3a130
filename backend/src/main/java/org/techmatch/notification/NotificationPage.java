package org.techmatch.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Messages, newest first.
 *
 * @param next cursor of the next page; null on the last
 */
@Serdeable
record NotificationPage(
        List<NotificationView> items, @Nullable String next) {
    /**
     * A message.
     *
     * @param link path within the portal; null when there is nothing to open
     */
    @Serdeable
    record NotificationView(
            long id,
            NotificationKind kind,
            String title,
            @Nullable String link,
            OffsetDateTime createdAt,
            boolean read) {}
}
