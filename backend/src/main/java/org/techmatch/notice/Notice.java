package org.techmatch.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.techmatch.calendar.DayKind;

/**
 * A notice as stored.
 *
 * @param code public code; null for a draft
 * @param subjectKind the kind of case that it belongs to; {@code notice} for one without a case
 * @param days N, frozen when it was created
 * @param rolls CFG-41 when it was created
 * @param objectionDays CFG-37 when it was created, in working days
 * @param text what was published, as it was frozen; null for a draft
 * @param endAt 24:00 of the last day, as it was computed last
 * @param endedAt when it passed, was upheld or voided
 * @param createdBy null when a rule created it without a person
 */
record Notice(
        long id,
        @Nullable String code,
        long version,
        NoticeKind kind,
        NoticeScope scope,
        long organisationId,
        String subjectKind,
        long subjectId,
        NoticePayload payload,
        int days,
        DayKind dayKind,
        boolean rolls,
        int objectionDays,
        String objectionChannel,
        NoticeStatus status,
        @Nullable String text,
        @Nullable String json,
        @Nullable String textHash,
        @Nullable String jsonHash,
        @Nullable Instant startAt,
        @Nullable Instant endAt,
        @Nullable Instant endedAt,
        @Nullable Long replacesId,
        @Nullable Long createdBy,
        String createdByName,
        Instant createdAt) {
    /** The subject of notices that belong to no case. */
    static final String OWN_SUBJECT = "notice";

    /** R-005's term, if it began at an instant. */
    NoticeTerm term(Instant start) {
        return new NoticeTerm(start, days, dayKind, rolls);
    }

    /** R-005's term. */
    NoticeTerm term() {
        return term(java.util.Objects.requireNonNull(startAt));
    }

    /** Whether a unit gave it by itself, without a case that decides over it. */
    boolean isOwn() {
        return subjectKind.equals(OWN_SUBJECT);
    }
}
