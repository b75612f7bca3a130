package org.techmatch.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An objection as stored, without whoever filed it.
 *
 * @param same how many times it was filed, at least once
 * @param officerId who took it over last; null while nobody has
 * @param outcome null while it is open
 */
record Objection(
        long id,
        long noticeId,
        String text,
        Instant filedAt,
        int same,
        @Nullable Long officerId,
        @Nullable String officerName,
        @Nullable Outcome outcome,
        @Nullable String conclusion,
        @Nullable String concludedBy,
        @Nullable Instant concludedAt) {
    /** What an objection comes to. */
    enum Outcome {
        UPHELD,
        REJECTED
    }

    boolean isOpen() {
        return outcome == null;
    }
}
