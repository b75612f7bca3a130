package org.techmatch.match;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;

/** The thread of a match, the oldest message first. */
@Serdeable
record MessageList(List<Message> items) {
    /** A message. */
    @Serdeable
    record Message(
            long id,
            String side,
            String organisation,
            String name,
            boolean mine,
            String text,
            List<MessageFile> files,
            OffsetDateTime at) {}

    /** A file that came with a message. */
    @Serdeable
    record MessageFile(long id, String name, long size) {}
}
