package org.techmatch.workbench;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.platform.Language;
import org.techmatch.platform.Sql;

/** The figures that each role of a person goes by, for the organisations in which the person has the role. */
@Singleton
class Desks {
    private final Sql sql;
    private final Clock clock;

    Desks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<WorkbenchView.Desk> of(Actor by, Language language) {
        List<WorkbenchView.Desk> desks = new ArrayList<>();
        for (Role role : Role.values()) {
            if (by.has(role)) {
                List<WorkbenchView.Count> counts = Arrays.stream(Figure.values())
                        .filter(figure -> figure.isFor(role))
                        .map(figure -> new WorkbenchView.Count(
                                figure.name(), count(figure, organisations(by, role)), figure.link()))
                        .toList();
                if (!counts.isEmpty()) {
                    desks.add(new WorkbenchView.Desk(role.name(), role.label().in(language), counts));
                }
            }
        }
        return desks;
    }

    private static Set<Long> organisations(Actor by, Role role) {
        Set<Long> found = new TreeSet<>();
        for (Actor.Grant grant : by.grants()) {
            if (grant.role() == role && grant.organisationId() != null) {
                found.add(grant.organisationId());
            }
        }
        return found;
    }

    private long count(Figure figure, Set<Long> organisations) {
        List<Object> values = new ArrayList<>();
        String query = figure.query();
        Instant now = clock.instant();
        // one instant at most stands in a query, and before the organisations
        if (query.contains(":week")) {
            values.add(now.minus(Duration.ofDays(7)));
        }
        if (query.contains(":month")) {
            values.add(now.minus(Duration.ofDays(30)));
        }
        if (query.contains("{own}")) {
            values.addAll(organisations);
        }
        return sql.count(
                query.replaceAll(":week|:month", "?").replace("{own}", Sql.marks(organisations.size())),
                values.toArray());
    }
}
