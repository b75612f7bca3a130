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

/** What ends by itself soon unless the person acts: demands, roles, and listings that nobody confirms. */
@Singleton
class NextDates {
    private static final int DAYS_AHEAD = 60;
    private static final int SHOWN = 10;

    private final Sql sql;
    private final ParameterVersions parameters;
    private final Clock clock;

    NextDates(Sql sql, ParameterVersions parameters, Clock clock) {
        this.sql = sql;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Soonest first. */
    List<WorkbenchView.Due> of(Actor by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
        LocalDate until = today.plusDays(DAYS_AHEAD);
        List<WorkbenchView.Due> found = new ArrayList<>();
        ListingScope demands = ListingScope.ofDemands(by);
        found.addAll(listings("DEMAND_ENDS", "demand", "t.owner_organisation_id", "t.status", "t.deadline", demands));
        found.addAll(unconfirmed("demand", "t.owner_organisation_id", "t.status", demands));
        found.addAll(unconfirmed(
                "achievement", "t.holder_organisation_id", "t.listing_status", ListingScope.ofAchievements(by)));
        found.addAll(sql.list(
                "SELECT COALESCE(o.name, ''), m.to_date FROM membership m LEFT JOIN organisation o ON o.id ="
                        + " m.organisation_id WHERE m.account_id = ? AND m.status = 'ACTIVE' AND m.to_date IS NOT NULL",
                row -> due("ROLE_ENDS", "/workbench/account", row),
                by.id()));
        return found.stream()
                .filter(each -> !each.on().isBefore(today) && !each.on().isAfter(until))
                .sorted(Comparator.comparing(WorkbenchView.Due::on))
                .limit(SHOWN)
                .toList();
    }

    private List<WorkbenchView.Due> unconfirmed(String table, String owner, String status, ListingScope scope) {
        String day = "DATE_ADD(DATE(t.reminded_at), INTERVAL " + parameters.number(Parameter.STALE_GRACE) + " DAY)";
        return listings("LISTING_LAPSES", table, owner, status, day, scope);
    }

    private List<WorkbenchView.Due> listings(
            String kind, String table, String owner, String status, String day, ListingScope scope) {
        if (scope.isEmpty()) {
            return List.of();
        }
        List<@Nullable Object> values = new ArrayList<>();
        String condition = scope.condition(owner, ListingScope.WROTE_OR_COMPLETES, values);
        return sql.list(
                "SELECT t.title, " + day + " FROM " + table + " t WHERE " + status + " = 'PUBLISHED' AND " + day
                        + " IS NOT NULL AND " + condition + " ORDER BY 2 LIMIT 50",
                row -> due(kind, "/workbench/listings?state=PUBLISHED", row),
                values.toArray());
    }

    private static WorkbenchView.Due due(String kind, String link, ResultSet row) throws SQLException {
        return new WorkbenchView.Due(kind, row.getString(1), row.getDate(2).toLocalDate(), link);
    }
}
