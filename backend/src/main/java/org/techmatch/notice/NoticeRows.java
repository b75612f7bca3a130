package org.techmatch.notice;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.calendar.DayKind;
import org.techmatch.platform.Sql;

/** Notices in the database. */
@Singleton
class NoticeRows {
    private static final String COLUMNS =
            "n.id, n.public_code, n.version, n.kind, n.scope, n.organisation_id, n.subject_kind, n.subject_id, n.payload,"
                    + " n.min_days, n.day_kind, n.rolls, n.objection_days, n.objection_channel, n.status, n.frozen_text,"
                    + " n.frozen_json, n.text_hash, n.json_hash, n.start_at, n.end_at, n.ended_at, n.replaces_id,"
                    + " n.created_by, n.created_by_name, n.created_at";

    private final Sql sql;
    private final JsonMapper json;

    NoticeRows(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Notices that meet a condition. */
    List<Notice> list(String condition, String tail, @Nullable Object... values) {
        return sql.list("SELECT " + COLUMNS + " FROM notice n WHERE " + condition + " " + tail, this::read, values);
    }

    Optional<Notice> find(long id) {
        return list("n.id = ?", "", id).stream().findFirst();
    }

    Optional<Notice> find(String code) {
        return list("n.public_code = ? AND n.status <> 'DRAFT'", "", code).stream()
                .findFirst();
    }

    /** Locks a notice until the transaction ends: publication, objections and conclusions happen one after the other. */
    Optional<Notice> lock(long id) {
        return list("n.id = ?", "FOR UPDATE", id).stream().findFirst();
    }

    /** The code of the notice that took the place of this one. */
    Optional<String> replacedBy(long id) {
        return sql.first(
                "SELECT public_code FROM notice WHERE replaces_id = ? AND public_code IS NOT NULL ORDER BY id DESC LIMIT 1",
                row -> row.getString(1),
                id);
    }

    boolean hasInterest(long noticeId, @Nullable Long accountId) {
        return sql.count(
                        "SELECT COUNT(*) FROM notice_interest WHERE notice_id = ? AND account_id = ?",
                        noticeId,
                        accountId)
                > 0;
    }

    List<Long> interested(long noticeId) {
        return sql.list("SELECT account_id FROM notice_interest WHERE notice_id = ?", row -> row.getLong(1), noticeId);
    }

    String written(NoticePayload payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Notice read(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                NoticeKind.valueOf(row.getString(4)),
                NoticeScope.valueOf(row.getString(5)),
                row.getLong(6),
                row.getString(7),
                row.getLong(8),
                payload(row.getString(9)),
                row.getInt(10),
                DayKind.valueOf(row.getString(11)),
                row.getBoolean(12),
                row.getInt(13),
                row.getString(14),
                NoticeStatus.valueOf(row.getString(15)),
                row.getString(16),
                row.getString(17),
                row.getString(18),
                row.getString(19),
                instant(row, 20),
                instant(row, 21),
                instant(row, 22),
                number(row, 23),
                number(row, 24),
                row.getString(25),
                row.getTimestamp(26).toInstant());
    }

    private NoticePayload payload(String stored) {
        try {
            return Objects.requireNonNull(json.readValue(stored, NoticePayload.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
