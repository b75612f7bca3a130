package org.techmatch.workbench;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.parameter.Parameter;
import org.techmatch.parameter.ParameterVersions;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/** What ends by itself soon: demands, notices, roles, and listings that nobody confirms. */
@Singleton
class NextDates {
    private static final int DAYS_AHEAD = 60;
    private static final int SHOWN = 10;

    private final WaitingBookings bookings;
    private final Sql sql;
    private final ParameterVersions parameters;
    private final WaitingObjections notices;
    private final Clock clock;

    NextDates(WaitingBookings bookings, Sql sql, ParameterVersions parameters, WaitingObjections notices, Clock clock) {
        this.bookings = bookings;
        this.sql = sql;
        this.parameters = parameters;
        this.notices = notices;
        this.clock = clock;
    }

    /** Soonest first. */
    List<WorkbenchView.Due> of(Actor by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
        LocalDate until = today.plusDays(DAYS_AHEAD);
        List<WorkbenchView.Due> found = new ArrayList<>();
        int grace = parameters.number(Parameter.STALE_GRACE);
        ListingScope demands = ListingScope.ofDemands(by);
        ListingScope achievements = ListingScope.ofAchievements(by);
        found.addAll(listings(
                "demand", "t.owner_organisation_id", "t.status", "t.deadline", today, demands, NextDates::ending));
        found.addAll(listings(
                "demand",
                "t.owner_organisation_id",
                "t.status",
                "t.reminded_at",
                today.minusDays(grace + 1L),
                demands,
                row -> lapsing(row, grace)));
        found.addAll(listings(
                "achievement",
                "t.holder_organisation_id",
                "t.listing_status",
                "t.reminded_at",
                today.minusDays(grace + 1L),
                achievements,
                row -> lapsing(row, grace)));
        found.addAll(sql.list(
                "SELECT COALESCE(o.name, ''), m.to_date FROM membership m LEFT JOIN organisation o ON o.id ="
                        + " m.organisation_id WHERE m.account_id = ? AND m.status = 'ACTIVE' AND m.to_date IS NOT NULL",
                row -> due("ROLE_ENDS", "/workbench/account", row),
                by.id()));
        found.addAll(notices.ends(by));
        found.addAll(bookings.dates(by));
        return found.stream()
                .filter(each -> !each.on().isBefore(today) && !each.on().isAfter(until))
                .sorted(Comparator.comparing(WorkbenchView.Due::on))
                .limit(SHOWN)
                .toList();
    }

    /** Published listings whose day in a column is not before {@code from}, the earliest ones. */
    private List<WorkbenchView.Due> listings(
            String table,
            String owner,
            String status,
            String column,
            LocalDate from,
            ListingScope scope,
            Sql.Row<WorkbenchView.Due> due) {
        if (scope.isEmpty()) {
            return List.of();
        }
        List<@Nullable Object> values = new ArrayList<>(List.of(from));
        String condition = scope.condition(owner, ListingScope.WROTE_OR_COMPLETES, values);
        return sql.list(
                "SELECT t.title, " + column + " FROM " + table + " t WHERE " + status + " = 'PUBLISHED' AND " + column
                        + " >= ? AND " + condition + " ORDER BY 2 LIMIT 50",
                due,
                values.toArray());
    }

    private static WorkbenchView.Due ending(ResultSet row) throws SQLException {
        return due("DEMAND_ENDS", "/workbench/listings?state=PUBLISHED", row);
    }

    /** the day on which a listing lapses is counted in Asia/Shanghai, not in the database's zone. */
    private static WorkbenchView.Due lapsing(ResultSet row, int grace) throws SQLException {
        LocalDate reminded = LocalDate.ofInstant(row.getTimestamp(2).toInstant(), Clocks.ZONE);
        return new WorkbenchView.Due(
                "LISTING_LAPSES", row.getString(1), reminded.plusDays(grace), "/workbench/listings?state=PUBLISHED");
    }

    private static WorkbenchView.Due due(String kind, String link, ResultSet row) throws SQLException {
        return new WorkbenchView.Due(kind, row.getString(1), row.getDate(2).toLocalDate(), link);
    }
}
