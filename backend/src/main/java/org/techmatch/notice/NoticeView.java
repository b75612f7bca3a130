package org.techmatch.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A notice as whoever may read it sees it; nothing in it tells who objected.
 *
 * @param content what was published; null once R-210 hides it
 * @param textHash SHA-256 of the text by the rules of {@link PublishedText}
 * @param jsonHash SHA-256 of the canonical JSON's bytes
 * @param textUntil until when the text may be read; null where no end is set
 * @param takesObjections whether one can object now
 * @param objections how many different ones were filed
 * @param replacedBy code of the notice that took its place
 * @param history newest last
 */
@Serdeable
public record NoticeView(
        NoticeCard notice,
        @Nullable NoticePayload content,
        String objectionChannel,
        String textHash,
        String jsonHash,
        @Nullable OffsetDateTime textUntil,
        boolean rolls,
        boolean takesObjections,
        int objections,
        @Nullable String replaces,
        @Nullable String replacedBy,
        List<Event> history) {
    /**
     * What happened.
     *
     * @param lastDay as it was computed then
     * @param calendars years and versions of the calendars that it was computed with
     */
    @Serdeable
    public record Event(
            String act,
            String label,
            OffsetDateTime at,
            @Nullable LocalDate lastDay,
            String calendars) {}
}
