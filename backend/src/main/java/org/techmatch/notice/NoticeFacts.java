package org.techmatch.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a case asks of its notice.
 *
 * @param endAt 24:00 of the last day as computed last; what needs a passed notice is possible from then, once PASSED
 * @param textHash of the text that was published
 */
public record NoticeFacts(
        long id,
        @Nullable String code,
        NoticeKind kind,
        NoticeStatus status,
        String subjectKind,
        long subjectId,
        @Nullable Instant startAt,
        @Nullable Instant endAt,
        @Nullable String textHash) {
    static NoticeFacts of(Notice notice) {
        return new NoticeFacts(
                notice.id(),
                notice.code(),
                notice.kind(),
                notice.status(),
                notice.subjectKind(),
                notice.subjectId(),
                notice.startAt(),
                notice.endAt(),
                notice.textHash());
    }
}
