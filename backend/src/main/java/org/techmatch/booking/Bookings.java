package org.techmatch.booking;

import jakarta.inject.Singleton;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Sql;

/** Stores and reads booked projects. */
@Singleton
class Bookings {
    private static final String SELECT = "SELECT b.id, b.version, b.code, b.demand_id, b.demand_code, b.title,"
            + " b.enterprise_id, b.unit_id, b.representative_id, b.proposer_id, b.proposer_organisation_id, b.status,"
            + " b.frozen_seq, b.document_id, b.expected_delivery, b.long_stop, b.achievement_id, b.vested_ppm,"
            + " b.vested_pending_ppm, b.effective_at, b.delivered_at, b.created_at, b.moved_at FROM booked_project b ";

    private final Sql sql;
    private final Clock clock;

    Bookings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Booking> find(long id) {
        return list("b.id = ?", "", id).stream().findFirst();
    }

    /** The project, which nobody else changes until the transaction ends. */
    Optional<Booking> lock(long id) {
        return list("b.id = ?", "FOR UPDATE", id).stream().findFirst();
    }

    List<Booking> list(String condition, String end, @Nullable Object... parameters) {
        return sql.list(SELECT + "WHERE " + condition + " " + end, Bookings::read, parameters);
    }

    long count(String condition, @Nullable Object... parameters) {
        return sql.count("SELECT COUNT(*) FROM booked_project b WHERE " + condition, parameters);
    }

    /** Moves it to a state; ended ones free the pair of demand and representative. */
    void move(Booking booking, BookingStatus to) {
        sql.update(
                "UPDATE booked_project SET version = version + 1, status = ?, open_mark = ?, moved_at = ? WHERE id = ?",
                to.name(),
                to.isVoid() || to == BookingStatus.CLOSED ? null : 1,
                clock.instant(),
                booking.id());
    }

    /** Changes columns, and the version with them. */
    void set(long id, String columns, @Nullable Object... values) {
        @Nullable Object[] all = java.util.Arrays.copyOf(values, values.length + 1);
        all[values.length] = id;
        sql.update("UPDATE booked_project SET version = version + 1, " + columns + " WHERE id = ?", all);
    }

    private static Booking read(ResultSet row) throws SQLException {
        return new Booking(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                row.getObject(11, Long.class),
                BookingStatus.valueOf(row.getString(12)),
                row.getObject(13, Integer.class),
                row.getObject(14, Long.class),
                day(row, 15),
                day(row, 16),
                row.getObject(17, Long.class),
                row.getInt(18),
                row.getInt(19),
                instant(row, 20),
                instant(row, 21),
                row.getTimestamp(22).toInstant(),
                row.getTimestamp(23).toInstant());
    }

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
