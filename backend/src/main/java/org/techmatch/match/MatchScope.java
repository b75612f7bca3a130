package org.techmatch.match;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Role;
import org.techmatch.platform.Sql;

/**
 * Whose matches a person sees and for which side (domain.md §6): the owner's of the demand; the office's of the
 * achievement's holder, and there of researchers what they wrote or completed; the organisation's that proposed.
 */
@Singleton
class MatchScope {
    private static final String WROTE_OR_COMPLETES = "(a.created_by = ? OR EXISTS (SELECT 1 FROM completer c"
            + " WHERE c.achievement_id = m.achievement_id AND c.account_id = ?))";

    private final Sql sql;

    MatchScope(Sql sql) {
        this.sql = sql;
    }

    /** The sides that a person belongs to; empty for those who have no part in it. */
    Set<Side> sides(Match match, Actor by) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        if (ownsDemand(match.demandOrganisationId(), by)) {
            sides.add(Side.DEMAND);
        }
        if (ownsAchievement(match.achievementId(), match.supplyOrganisationId(), by)) {
            sides.add(Side.SUPPLY);
        }
        Long proposer = match.proposerOrganisationId();
        if (sides.isEmpty() && proposer != null && by.has(Role.BROKER, proposer)) {
            sides.add(Side.BROKER);
        }
        return sides;
    }

    /**
     * The side for which a person acts. R-216: whoever is on both sides stays with the one decided for first, so that two
     * people decide.
     */
    Optional<Side> side(Match match, List<Decisions.Decision> decisions, Actor by) {
        Set<Side> sides = sides(match, by);
        return decisions.stream()
                .filter(each -> by.is(each.accountId()) && sides.contains(each.side()))
                .map(Decisions.Decision::side)
                .findFirst()
                .or(() -> sides.stream().findFirst());
    }

    boolean ownsDemand(long organisationId, Actor by) {
        return by.may(Permission.WRITE_DEMAND, organisationId);
    }

    boolean ownsAchievement(long achievementId, long organisationId, Actor by) {
        return by.may(Permission.PUBLISH_ACHIEVEMENT, organisationId)
                || (by.may(Permission.WRITE_ACHIEVEMENT, organisationId)
                        && sql.count(
                                        "SELECT COUNT(*) FROM achievement a WHERE a.id = ? AND (a.created_by = ? OR EXISTS"
                                                + " (SELECT 1 FROM completer c WHERE c.achievement_id = a.id"
                                                + " AND c.account_id = ?))",
                                        achievementId,
                                        by.id(),
                                        by.id())
                                > 0);
    }

    /** The condition on the matches that a person sees, whose parameters go to {@code parameters}. */
    String condition(Actor by, @Nullable Side only, List<@Nullable Object> parameters) {
        List<String> either = new ArrayList<>();
        if (only == null || only == Side.DEMAND) {
            in("d.owner_organisation_id", by.organisations(Permission.WRITE_DEMAND), either, parameters);
        }
        if (only == null || only == Side.SUPPLY) {
            Set<Long> office = by.organisations(Permission.PUBLISH_ACHIEVEMENT);
            in("a.holder_organisation_id", office, either, parameters);
            Set<Long> writer = new TreeSet<>(by.organisations(Permission.WRITE_ACHIEVEMENT));
            writer.removeAll(office);
            if (!writer.isEmpty()) {
                List<String> units = new ArrayList<>();
                in("a.holder_organisation_id", writer, units, parameters);
                either.add("(" + units.getFirst() + " AND " + WROTE_OR_COMPLETES + ")");
                parameters.add(by.id());
                parameters.add(by.id());
            }
        }
        if (only == null || only == Side.BROKER) {
            Set<Long> agencies = new TreeSet<>();
            by.grants().stream()
                    .filter(grant -> grant.role() == Role.BROKER && grant.organisationId() != null)
                    .forEach(grant -> agencies.add(grant.organisationId()));
            in("m.proposer_organisation_id", agencies, either, parameters);
        }
        return either.isEmpty() ? "FALSE" : "(" + String.join(" OR ", either) + ")";
    }

    private static void in(
            String column, Set<Long> organisations, List<String> either, List<@Nullable Object> parameters) {
        if (!organisations.isEmpty()) {
            either.add(column + " IN (" + Sql.marks(organisations.size()) + ")");
            parameters.addAll(organisations);
        }
    }
}
