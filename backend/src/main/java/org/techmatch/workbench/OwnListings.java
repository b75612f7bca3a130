package org.techmatch.workbench;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Role;
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
            @Nullable Instant before) {}

    OwnListingPage page(Query query, Actor by, Language language) {
        Set<Long> units = by.organisations(Permission.WRITE_ACHIEVEMENT);
        Set<Long> enterprises = by.organisations(Permission.WRITE_DEMAND);
        List<Found> found = new ArrayList<>();
        if (!"demand".equals(query.kind())) {
            found.addAll(stored("achievement", "holder_organisation_id", "listing_status", units, query, by));
        }
        if (!"achievement".equals(query.kind())) {
            found.addAll(stored("demand", "owner_organisation_id", "status", enterprises, query, by));
        }
        found.addAll(drafts(union(units, enterprises), query, by));
        found.sort((a, b) -> b.updated().compareTo(a.updated()));
        List<Found> page = found.stream().limit(PAGE).toList();
        return new OwnListingPage(
                page.stream().map(each -> listing(each, by, language)).toList(),
                found.size() > PAGE ? String.valueOf(page.getLast().updated().toEpochMilli()) : null);
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
            Instant updated) {}

    private List<Found> stored(
            String table, String owner, String status, Set<Long> organisations, Query query, Actor by) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        List<@Nullable Object> parameters = new ArrayList<>(organisations);
        StringBuilder condition = new StringBuilder("t." + owner + " IN (" + Sql.marks(organisations.size()) + ")");
        if (table.equals("achievement") && !seesAll(by)) {
            condition.append(" AND (t.created_by = ? OR EXISTS (SELECT 1 FROM completer c"
                    + " WHERE c.achievement_id = t.id AND c.account_id = ?))");
            parameters.add(by.id());
            parameters.add(by.id());
        }
        if (query.state() != null) {
            condition.append(" AND t.").append(status).append(" = ?");
            parameters.add(query.state());
        }
        if (query.before() != null) {
            condition.append(" AND t.updated_at < ?");
            parameters.add(query.before());
        }
        return sql.list(
                "SELECT t.id, t.public_code, t.title, o.name, t." + status + ", t.revision, t.version, t.updated_at,"
                        + " (SELECT MAX(d.id) FROM listing_draft d WHERE d.kind = '" + table
                        + "' AND d.listing_id = t.id) FROM " + table + " t JOIN organisation o ON o.id = t." + owner
                        + " WHERE " + condition + " ORDER BY t.updated_at DESC LIMIT " + (PAGE + 1),
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
                        row.getTimestamp(8).toInstant()),
                parameters.toArray());
    }

    /** Drafts that were never handed in. */
    private List<Found> drafts(Set<Long> organisations, Query query, Actor by) {
        boolean wanted = query.state() == null
                || query.state().equals("DRAFT")
                || query.state().equals(OUTSIDE);
        if (organisations.isEmpty() || !wanted) {
            return List.of();
        }
        List<@Nullable Object> parameters = new ArrayList<>(organisations);
        StringBuilder condition = new StringBuilder(
                "d.listing_id IS NULL AND d.organisation_id IN (" + Sql.marks(organisations.size()) + ")");
        if (!seesAll(by)) {
            condition.append(" AND d.created_by = ?");
            parameters.add(by.id());
        }
        if (query.kind() != null) {
            condition.append(" AND d.kind = ?");
            parameters.add(query.kind());
        }
        if (query.state() != null) {
            condition.append(" AND d.state = ?");
            parameters.add(query.state().equals(OUTSIDE) ? OUTSIDE : "OPEN");
        }
        if (query.before() != null) {
            condition.append(" AND d.updated_at < ?");
            parameters.add(query.before());
        }
        return sql.list(
                "SELECT d.kind, d.id, d.title, o.name, d.state, d.version, d.updated_at FROM listing_draft d"
                        + " JOIN organisation o ON o.id = d.organisation_id WHERE " + condition
                        + " ORDER BY d.updated_at DESC LIMIT " + (PAGE + 1),
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
                updated.toInstant());
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
                Clocks.local(found.updated()),
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

    private static boolean seesAll(Actor by) {
        return by.has(Role.UNIT_TECH, Role.ENTERPRISE);
    }

    private static Set<Long> union(Set<Long> one, Set<Long> other) {
        Set<Long> both = new java.util.HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
