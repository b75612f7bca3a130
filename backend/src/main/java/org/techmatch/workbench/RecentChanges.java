package org.techmatch.workbench;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.achievement.AchievementStatus;
import org.techmatch.demand.DemandStatus;
import org.techmatch.lifecycle.State;
import org.techmatch.lifecycle.StateView;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Sql;

/** The latest changes of state of the listings that a person may handle, as the audit trail holds them. */
@Singleton
class RecentChanges {
    private static final int SHOWN = 8;

    private final Sql sql;

    RecentChanges(Sql sql) {
        this.sql = sql;
    }

    List<WorkbenchView.Change> of(Actor by, Language language) {
        List<Found> found = new ArrayList<>();
        found.addAll(of("achievement", "t.holder_organisation_id", ListingScope.ofAchievements(by)));
        found.addAll(of("demand", "t.owner_organisation_id", ListingScope.ofDemands(by)));
        found.sort(Comparator.comparing(Found::at).reversed());
        return found.stream().limit(SHOWN).map(each -> each.view(language)).toList();
    }

    private List<Found> of(String table, String owner, ListingScope scope) {
        if (scope.isEmpty()) {
            return List.of();
        }
        List<@Nullable Object> parameters = new ArrayList<>(List.of(table));
        String condition = scope.condition(owner, ListingScope.WROTE_OR_COMPLETES, parameters);
        return sql.list(
                "SELECT e.at, e.actor, e.to_state, t.title, t.public_code FROM audit_event e JOIN " + table
                        + " t ON t.id = e.subject_id WHERE e.subject_type = ? AND e.to_state IS NOT NULL"
                        + " AND NOT (e.from_state <=> e.to_state) AND " + condition + " ORDER BY e.id DESC LIMIT "
                        + SHOWN,
                row -> read(table, row),
                parameters.toArray());
    }

    private static Found read(String kind, ResultSet row) throws SQLException {
        return new Found(
                kind,
                row.getTimestamp(1).toInstant(),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5));
    }

    private record Found(
            String kind,
            Instant at,
            String actor,
            String state,
            String title,
            @Nullable String code) {
        WorkbenchView.Change view(Language language) {
            State reached = kind.equals("achievement") ? AchievementStatus.valueOf(state) : DemandStatus.valueOf(state);
            return new WorkbenchView.Change(
                    kind, title, code, StateView.of(reached, language), actor, Clocks.local(at));
        }
    }
}
