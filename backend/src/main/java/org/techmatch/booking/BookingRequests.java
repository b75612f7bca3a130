package org.techmatch.booking;

import jakarta.inject.Singleton;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.platform.Sql;

/** Stores what a side asked the others to agree to; rows are only inserted. */
@Singleton
class BookingRequests {
    private final Sql sql;
    private final Clock clock;

    BookingRequests(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    record Request(
            long id,
            String kind,
            @Nullable LocalDate newLongStop,
            String reason,
            @Nullable String evidence,
            @Nullable String paymentsNote,
            BookingSide side,
            String name,
            Instant at) {}

    List<Request> of(long projectId) {
        return sql.list(
                "SELECT id, kind, new_long_stop, reason, evidence, payments_note, side, name, at FROM booking_request"
                        + " WHERE project_id = ? ORDER BY id",
                row -> {
                    Date day = row.getDate(3);
                    return new Request(
                            row.getLong(1),
                            row.getString(2),
                            day == null ? null : day.toLocalDate(),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            BookingSide.valueOf(row.getString(7)),
                            row.getString(8),
                            row.getTimestamp(9).toInstant());
                },
                projectId);
    }

    long add(long projectId, NewRequest request, BookingSide side, Actor by) {
        return sql.insert(
                "INSERT INTO booking_request (project_id, kind, new_long_stop, reason, evidence, payments_note, side,"
                        + " account_id, name, at) VALUES (" + Sql.marks(10) + ")",
                projectId,
                request.kind(),
                request.newLongStop(),
                request.reason().strip(),
                request.evidence(),
                request.paymentsNote(),
                side.name(),
                by.id(),
                by.name(),
                clock.instant());
    }
}
