package org.techmatch.workbench;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;
import org.techmatch.workbench.WorkbenchView.Waiting;

/** Matches that somebody proposed or the other side accepts, and that wait for one's own side. */
@Singleton
class WaitingMatches {
    private static final String QUERY = """
            SELECT p.title, m.id, m.moved_at FROM listing_match m JOIN demand d ON d.id = m.demand_id
                JOIN achievement a ON a.id = m.achievement_id
                JOIN public_listing p ON p.kind = '%s' AND p.listing_id = m.%s_id AND p.visible
            WHERE m.open_mark = 1 AND m.status IN ('PROPOSED', 'ACCEPTED_ONE') AND %s IN (%s)
                AND NOT EXISTS (SELECT 1 FROM match_decision c WHERE c.match_id = m.id AND c.side = '%s'
                    AND c.decision = 'ACCEPT')
            ORDER BY m.moved_at LIMIT 50""";

    private final Sql sql;

    WaitingMatches(Sql sql) {
        this.sql = sql;
    }

    List<Waiting> of(Actor by) {
        List<Waiting> found = new ArrayList<>();
        add("achievement", "d.owner_organisation_id", "DEMAND", by.organisations(Permission.WRITE_DEMAND), found);
        add("demand", "a.holder_organisation_id", "SUPPLY", by.organisations(Permission.PUBLISH_ACHIEVEMENT), found);
        return found;
    }

    /** The title is the other side's. */
    private void add(String other, String owner, String side, Set<Long> organisations, List<Waiting> found) {
        if (organisations.isEmpty()) {
            return;
        }
        List<@Nullable Object> parameters = new ArrayList<>(organisations);
        found.addAll(sql.list(
                QUERY.formatted(other, other, owner, Sql.marks(organisations.size()), side),
                row -> new Waiting(
                        "DECIDE_MATCH",
                        row.getString(1),
                        null,
                        "/workbench/matches/" + row.getLong(2),
                        Clocks.local(row.getTimestamp(3).toInstant())),
                parameters.toArray()));
    }
}
