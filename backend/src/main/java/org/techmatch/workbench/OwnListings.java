package org.techmatch.workbench;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.achievement.AchievementStatus;
import org.techmatch.achievement.OwnAchievements;
import org.techmatch.demand.DemandStatus;
import org.techmatch.demand.OwnDemands;
import org.techmatch.lifecycle.State;
import org.techmatch.lifecycle.StateView;
import org.techmatch.listing.Revision;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Sql;

/**
 * Lists what a person may handle: the research office and enterprises see all of their organisation, researchers what they
 * wrote or stand in as completers.
 */
@Singleton
class OwnListings {
    private static final int PAGE = 20;
    private static final String OUTSIDE = "OUTSIDE";

    private final OwnAchievements achievements;
    private final OwnDemands demands;
    private final Sql sql;

    OwnListings(OwnAchievements achievements, OwnDemands demands, Sql sql) {
        this.achievements = achievements;
        this.demands = demands;
        this.sql = sql;
    }

    /** Which ones are asked for; null for all. */
    record Query(
            @Nullable String kind,
            @Nullable String state,
            @Nullable ListingPosition after) {}

    OwnListingPage page(Query query, Actor by, Language language) {
        ListingScope achievementScope = ListingScope.ofAchievements(by);
        ListingScope demandScope = ListingScope.ofDemands(by);
        List<Found> found = new ArrayList<>();
        if (!"demand".equals(query.kind())) {
            found.addAll(
                    stored("achievement", 0, "t.holder_organisation_id", "listing_status", achievementScope, query));
        }
        if (!"achievement".equals(query.kind())) {
            found.addAll(stored("demand", 1, "t.owner_organisation_id", "status", demandScope, query));
        }
        found.addAll(drafts(achievementScope, query));
        found.sort(Comparator.comparing(Found::position));
        List<Found> page = found.stream().limit(PAGE).toList();
        return new OwnListingPage(
                page.stream().map(each -> listing(each, by, language)).toList(),
                found.size() > PAGE ? page.getLast().position().value() : null);
    }

    private record Found(
            String kind,
            @Nullable Long id,
            @Nullable Long draftId,
            @Nullable String code,
            String title,
            String organisation,
            String state,
            @Nullable String revision,
            long version,
            ListingPosition position) {}

    private List<Found> stored(String table, int rank, String owner, String status, ListingScope scope, Query query) {
        if (scope.isEmpty()) {
            return List.of();
        }
        List<@Nullable Object> parameters = new ArrayList<>();
        StringBuilder condition =
                new StringBuilder(scope.condition(owner, ListingScope.WROTE_OR_COMPLETES, parameters));
        if (query.state() != null) {
            condition.append(" AND t.").append(status).append(" = ?");
            parameters.add(query.state());
        }
        if (query.after() != null) {
            condition.append(" AND ").append(query.after().condition("t.updated_at", "t.id", rank, parameters));
        }
        return sql.list(
                "SELECT t.id, t.public_code, t.title, o.name, t." + status + ", t.revision, t.version, t.updated_at,"
                        + " (SELECT MAX(d.id) FROM listing_draft d WHERE d.kind = '" + table
                        + "' AND d.listing_id = t.id AND d.state <> 'OUTSIDE') FROM " + table
                        + " t JOIN organisation o ON o.id = " + owner
                        + " WHERE " + condition + " ORDER BY t.updated_at DESC, t.id DESC LIMIT " + (PAGE + 1),
                row -> new Found(
                        table,
                        row.getLong(1),
                        row.getObject(9, Long.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getLong(7),
                        new ListingPosition(row.getTimestamp(8).toInstant(), rank, row.getLong(1))),
                parameters.toArray());
    }

    /** Drafts that were never handed in; who may write demands of an enterprise may write its achievements too. */
    private List<Found> drafts(ListingScope scope, Query query) {
        boolean wanted = query.state() == null
                || query.state().equals("DRAFT")
                || query.state().equals(OUTSIDE);
        if (scope.isEmpty() || !wanted) {
            return List.of();
        }
        List<@Nullable Object> parameters = new ArrayList<>();
        StringBuilder condition = new StringBuilder(
                "d.listing_id IS NULL AND " + scope.condition("d.organisation_id", "d.created_by = ?", parameters));
        if (query.kind() != null) {
            condition.append(" AND d.kind = ?");
            parameters.add(query.kind());
        }
        if (query.state() != null) {
            condition.append(" AND d.state = ?");
            parameters.add(query.state().equals(OUTSIDE) ? OUTSIDE : "OPEN");
        }
        if (query.after() != null) {
            condition.append(" AND ").append(query.after().condition("d.updated_at", "d.id", 2, parameters));
        }
        return sql.list(
                "SELECT d.kind, d.id, d.title, o.name, d.state, d.version, d.updated_at FROM listing_draft d"
                        + " JOIN organisation o ON o.id = d.organisation_id WHERE " + condition
                        + " ORDER BY d.updated_at DESC, d.id DESC LIMIT " + (PAGE + 1),
                OwnListings::draft,
                parameters.toArray());
    }

    private static Found draft(ResultSet row) throws SQLException {
        Timestamp updated = row.getTimestamp(7);
        return new Found(
                row.getString(1),
                null,
                row.getLong(2),
                null,
                row.getString(3),
                row.getString(4),
                row.getString(5).equals(OUTSIDE) ? OUTSIDE : "DRAFT",
                null,
                row.getLong(6),
                new ListingPosition(updated.toInstant(), 2, row.getLong(2)));
    }

    private OwnListing listing(Found found, Actor by, Language language) {
        Long id = found.id();
        boolean achievement = found.kind().equals("achievement");
        return new OwnListing(
                found.kind(),
                id,
                found.draftId(),
                found.code(),
                found.title(),
                found.organisation(),
                state(found, achievement, language),
                found.revision() == null ? null : StateView.of(Revision.valueOf(found.revision()), language),
                found.version(),
                Clocks.local(found.position().updated()),
                id == null
                        ? List.of()
                        : achievement ? achievements.moves(id, by, language) : demands.moves(id, by, language));
    }

    private static StateView state(Found found, boolean achievement, Language language) {
        if (found.state().equals(OUTSIDE)) {
            return new StateView(OUTSIDE, "lock", language == Language.ZH ? "平台外处理" : "Handled outside");
        }
        State state = achievement ? AchievementStatus.valueOf(found.state()) : DemandStatus.valueOf(found.state());
        return StateView.of(state, language);
    }
}
