package org.techmatch.calendar;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/** Reads the calendars that are loaded; of each year the newest version counts. */
@Singleton
public class WorkingDays {
    private static final String NEWEST =
            " v.version = (SELECT MAX(w.version) FROM calendar_version w WHERE w.year = v.year)";

    private final Sql sql;

    WorkingDays(Sql sql) {
        this.sql = sql;
    }

    /** The calendar that counts now. */
    public WorkingCalendar now() {
        Map<Integer, Integer> versions = sql
                .list(
                        "SELECT v.year, v.version FROM calendar_version v WHERE" + NEWEST,
                        row -> Map.entry(row.getInt(1), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<LocalDate, Boolean> days = sql
                .list(
                        "SELECT d.day, d.working FROM calendar_day d JOIN calendar_version v ON v.id = d.version_id WHERE"
                                + NEWEST,
                        row -> Map.entry(row.getDate(1).toLocalDate(), row.getBoolean(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new WorkingCalendar(versions, days);
    }

    List<CalendarYear> years() {
        return sql.list(
                "SELECT v.id, v.year, v.version, v.document, v.loaded_by, v.loaded_at FROM calendar_version v WHERE"
                        + NEWEST + " ORDER BY v.year DESC",
                this::year);
    }

    Optional<CalendarYear> year(int year) {
        return sql.first(
                "SELECT v.id, v.year, v.version, v.document, v.loaded_by, v.loaded_at FROM calendar_version v WHERE"
                        + NEWEST + " AND v.year = ?",
                this::year,
                year);
    }

    private CalendarYear year(ResultSet row) throws SQLException {
        int year = row.getInt(2);
        List<CalendarDay> days = sql.list(
                "SELECT day, working, name FROM calendar_day WHERE version_id = ? ORDER BY day",
                day -> new CalendarDay(day.getDate(1).toLocalDate(), day.getBoolean(2), day.getString(3)),
                row.getLong(1));
        return new CalendarYear(
                year,
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                Clocks.local(row.getTimestamp(6).toInstant()),
                workingDays(year, days),
                days);
    }

    private static int workingDays(int year, List<CalendarDay> days) {
        Map<LocalDate, Boolean> special =
                days.stream().collect(Collectors.toMap(CalendarDay::date, CalendarDay::working));
        WorkingCalendar calendar = new WorkingCalendar(Map.of(year, 1), special);
        LocalDate first = LocalDate.of(year, 1, 1);
        return Math.toIntExact(
                first.datesUntil(first.plusYears(1)).filter(calendar::isWorking).count());
    }
}
