package org.techmatch.booking;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/**
 * Whose booking it is (domain.md §6): the enterprise's, the unit's office and leading group, the representative and the
 * members of the team, and the agency that introduced them; authorities and auditors only read. Nobody else finds it.
 */
@Singleton
class BookingScope {
    private final Sql sql;

    BookingScope(Sql sql) {
        this.sql = sql;
    }

    /** The sides for which the person may act; empty for readers and for others. */
    Set<BookingSide> sides(Booking booking, Actor by) {
        Set<BookingSide> sides = EnumSet.noneOf(BookingSide.class);
        if (by.has(Role.ENTERPRISE, booking.enterpriseId())) {
            sides.add(BookingSide.ENTERPRISE);
        }
        if (by.has(Role.UNIT_TECH, booking.unitId())) {
            sides.add(BookingSide.UNIT);
        }
        if (by.is(booking.representativeId()) && by.has(Role.RESEARCHER, booking.unitId())) {
            sides.add(BookingSide.TEAM);
        }
        return sides;
    }

    /**
     * The side for which the person acts.
     *
     * @throws Refused not-found for those who may not read it, forbidden for those who only may
     */
    BookingSide side(Booking booking, Actor by) {
        requireRead(booking, by);
        return sides(booking, by).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(
                        ProblemType.FORBIDDEN,
                        new Text("这一步由三方的代表来做。", "To be done by a representative of one of the three sides."),
                        List.of()));
    }

    /**
     * A certain side, for a step that only it does.
     *
     * @throws Refused as {@link #side}
     */
    void require(Booking booking, BookingSide side, Actor by) {
        requireRead(booking, by);
        if (!sides(booking, by).contains(side)) {
            throw new Refused(
                    ProblemType.FORBIDDEN,
                    new Text(
                            "这一步由" + side.label().zh() + "来做。",
                            "To be done by: " + side.label().en() + "."),
                    List.of());
        }
    }

    void requireRead(Booking booking, Actor by) {
        if (!mayRead(booking, by)) {
            throw Refused.notFound();
        }
    }

    boolean mayRead(Booking booking, Actor by) {
        Long agency = booking.proposerOrganisationId();
        return !sides(booking, by).isEmpty()
                || isMember(booking.id(), by)
                || by.has(Role.UNIT_LEADING_GROUP, booking.unitId())
                || (agency != null && by.has(Role.BROKER, agency))
                || by.has(Role.AUTHORITY_SCI, Role.AUDITOR);
    }

    boolean isMember(long projectId, Actor by) {
        return sql.count(
                        "SELECT COUNT(*) FROM booking_member WHERE project_id = ? AND account_id = ?",
                        projectId,
                        by.id())
                > 0;
    }

    Optional<Long> organisation(Booking booking, BookingSide side) {
        return Optional.of(side == BookingSide.ENTERPRISE ? booking.enterpriseId() : booking.unitId());
    }

    /** The condition on the projects that a person sees, whose parameters go to {@code parameters}. */
    String condition(Actor by, List<@Nullable Object> parameters) {
        if (by.has(Role.AUTHORITY_SCI, Role.AUDITOR)) {
            return "TRUE";
        }
        List<String> either = new ArrayList<>();
        either.add("b.representative_id = ?");
        parameters.add(by.id());
        either.add("EXISTS (SELECT 1 FROM booking_member m WHERE m.project_id = b.id AND m.account_id = ?)");
        parameters.add(by.id());
        in("b.enterprise_id", by, Set.of(Role.ENTERPRISE), either, parameters);
        in("b.unit_id", by, Set.of(Role.UNIT_TECH, Role.UNIT_LEADING_GROUP), either, parameters);
        in("b.proposer_organisation_id", by, Set.of(Role.BROKER), either, parameters);
        return "(" + String.join(" OR ", either) + ")";
    }

    private static void in(
            String column, Actor by, Set<Role> roles, List<String> either, List<@Nullable Object> parameters) {
        List<Long> organisations = by.grants().stream()
                .filter(grant -> roles.contains(grant.role()) && grant.organisationId() != null)
                .map(Actor.Grant::organisationId)
                .distinct()
                .toList();
        if (!organisations.isEmpty()) {
            either.add(column + " IN (" + Sql.marks(organisations.size()) + ")");
            parameters.addAll(organisations);
        }
    }
}
