package org.techmatch.notice;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Sql;

/** The course of a notice, for everybody to read, and the news of it for the rooms to the right. */
@Singleton
class NoticeEvents {
    private final Sql sql;
    private final ApplicationEventPublisher<NoticePassed> passed;
    private final ApplicationEventPublisher<NoticeUpheld> upheld;
    private final ApplicationEventPublisher<NoticeVoided> voided;

    NoticeEvents(
            Sql sql,
            ApplicationEventPublisher<NoticePassed> passed,
            ApplicationEventPublisher<NoticeUpheld> upheld,
            ApplicationEventPublisher<NoticeVoided> voided) {
        this.sql = sql;
        this.passed = passed;
        this.upheld = upheld;
        this.voided = voided;
    }

    /** What happened to a notice. */
    enum Act {
        PUBLISHED,
        PAUSED,
        RESUMED,
        PASSED,
        UPHELD,
        VOIDED
    }

    /**
     * One entry.
     *
     * @param endAt the end as it was computed then
     * @param calendars years and versions of the calendars that it was computed with; empty when none were needed
     */
    record Entry(Act act, Instant at, @Nullable Instant endAt, String calendars) {}

    void record(long noticeId, Entry entry) {
        sql.update(
                "INSERT INTO notice_event (notice_id, act, at, end_at, calendars) VALUES (?, ?, ?, ?, ?)",
                noticeId,
                entry.act().name(),
                entry.at(),
                entry.endAt(),
                entry.calendars());
    }

    /** Oldest first. */
    List<Entry> of(long noticeId) {
        return sql.list(
                "SELECT act, at, end_at, calendars FROM notice_event WHERE notice_id = ? ORDER BY id",
                NoticeEvents::read,
                noticeId);
    }

    /** Tells the rooms to the right how a notice ended. */
    void tell(Notice notice, Act act) {
        switch (act) {
            case PASSED ->
                passed.publishEvent(
                        new NoticePassed(notice.id(), notice.kind(), notice.subjectKind(), notice.subjectId()));
            case UPHELD ->
                upheld.publishEvent(
                        new NoticeUpheld(notice.id(), notice.kind(), notice.subjectKind(), notice.subjectId()));
            case VOIDED ->
                voided.publishEvent(
                        new NoticeVoided(notice.id(), notice.kind(), notice.subjectKind(), notice.subjectId()));
            case PUBLISHED, PAUSED, RESUMED -> throw new IllegalArgumentException(act.name());
        }
    }

    private static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                Act.valueOf(row.getString(1)),
                row.getTimestamp(2).toInstant(),
                NoticeRows.instant(row, 3),
                row.getString(4));
    }
}
