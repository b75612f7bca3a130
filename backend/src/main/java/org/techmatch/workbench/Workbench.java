package org.techmatch.workbench;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.platform.Language;
import org.techmatch.platform.Sql;

/** Puts together what concerns a person now, by the roles that count. */
@Singleton
class Workbench {
    private static final int WAITING_MAX = 50;

    private final Waits waits;
    private final Desks desks;
    private final RecentChanges changes;
    private final NextDates dates;
    private final Sql sql;

    Workbench(Waits waits, Desks desks, RecentChanges changes, NextDates dates, Sql sql) {
        this.waits = waits;
        this.desks = desks;
        this.changes = changes;
        this.dates = dates;
        this.sql = sql;
    }

    WorkbenchView of(Actor by, Language language) {
        List<WorkbenchView.Waiting> waiting = waits.of(by);
        Map<String, Map<String, Long>> own = new LinkedHashMap<>();
        own.put(
                "achievement",
                states("achievement", "t.holder_organisation_id", "t.listing_status", ListingScope.ofAchievements(by)));
        own.put("demand", states("demand", "t.owner_organisation_id", "t.status", ListingScope.ofDemands(by)));
        return new WorkbenchView(
                waiting.stream().limit(WAITING_MAX).toList(),
                waiting.size(),
                own,
                desks.of(by, language),
                dates.of(by),
                changes.of(by, language));
    }

    private Map<String, Long> states(String table, String owner, String status, ListingScope scope) {
        if (scope.isEmpty()) {
            return Map.of();
        }
        List<@Nullable Object> parameters = new ArrayList<>();
        String condition = scope.condition(owner, ListingScope.WROTE_OR_COMPLETES, parameters);
        return sql
                .list(
                        "SELECT " + status + ", COUNT(*) FROM " + table + " t WHERE " + condition + " GROUP BY "
                                + status,
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        parameters.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
