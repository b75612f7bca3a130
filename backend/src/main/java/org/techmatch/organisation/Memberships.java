package org.techmatch.organisation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Role;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;
import org.techmatch.organisation.MembershipView.OrganisationOf;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/** Reads who belongs to which organisation. */
@Singleton
class Memberships {
    private static final int SHOWN_MAX = 500;
    private static final String SELECT = """
            SELECT m.id, m.version, m.account_id, a.real_name, a.login_name, a.mobile, o.id, o.public_code, o.name, o.kind,
                m.role, m.from_date, m.to_date, m.status, m.requested_at, m.approved_at
            FROM membership m JOIN account a ON a.id = m.account_id JOIN organisation o ON o.id = m.organisation_id
            WHERE\s""";

    private final Sql sql;
    private final Roles roles;

    Memberships(Sql sql, Roles roles) {
        this.sql = sql;
        this.roles = roles;
    }

    /** A role as stored, with the names that belong to it. */
    record Stored(
            long id,
            long version,
            long accountId,
            String name,
            String loginName,
            @Nullable String mobile,
            OrganisationOf organisation,
            Role role,
            LocalDate from,
            @Nullable LocalDate to,
            MembershipStatus status,
            Instant requestedAt,
            @Nullable Instant approvedAt) {}

    Optional<Stored> find(long id) {
        return sql.first(SELECT + "m.id = ?", Memberships::read, id);
    }

    /** A role as the person who has just acted on it may see it. */
    MembershipView one(long id, Actor actor, Language language) {
        return view(find(id).orElseThrow(Refused::notFound), actor, language);
    }

    MembershipList ofPerson(Actor actor, Language language) {
        return list("m.account_id = ? ORDER BY m.id DESC", actor, language, List.of(), actor.id());
    }

    /**
     * Everybody in an organisation.
     *
     * @throws Refused not-found for whoever does not belong to it and is not the operator
     */
    MembershipList ofOrganisation(long id, Actor actor, Language language) {
        if (!actor.isIn(id) && !actor.has(Role.PORTAL_OPS)) {
            throw Refused.notFound();
        }
        OrganisationKind kind = sql.first(
                        "SELECT kind FROM organisation WHERE id = ?",
                        row -> OrganisationKind.valueOf(row.getString(1)),
                        id)
                .orElseThrow(Refused::notFound);
        List<MembershipList.RoleChoice> choices = Roles.of(kind).stream()
                .map(role ->
                        new MembershipList.RoleChoice(role.name(), role.label().in(language)))
                .toList();
        return list(
                "m.organisation_id = ? AND m.status IN ('REQUESTED', 'ACTIVE') ORDER BY m.status DESC, m.id",
                actor,
                language,
                choices,
                id);
    }

    /** Requests that only the operator can decide. */
    MembershipList withoutAdministrator(Actor actor, Language language) {
        LocalDate today = roles.today();
        return list("""
                m.status = 'REQUESTED' AND NOT EXISTS (SELECT 1 FROM membership x
                    WHERE x.organisation_id = m.organisation_id AND x.role = 'ORG_ADMIN' AND x.status = 'ACTIVE'
                        AND x.from_date <= ? AND (x.to_date IS NULL OR x.to_date >= ?))
                ORDER BY m.id""", actor, language, List.of(), today, today);
    }

    private MembershipList list(
            String condition,
            Actor actor,
            Language language,
            List<MembershipList.RoleChoice> choices,
            Object... parameters) {
        return new MembershipList(
                sql.list(SELECT + condition + " LIMIT " + SHOWN_MAX, Memberships::read, parameters).stream()
                        .map(row -> view(row, actor, language))
                        .toList(),
                choices);
    }

    private MembershipView view(Stored row, Actor actor, Language language) {
        long organisation = row.organisation().id();
        boolean mobile = actor.is(row.accountId()) || actor.may(Permission.MANAGE_ORGANISATION, organisation);
        boolean last = row.role() == Role.ORG_ADMIN
                && row.status() == MembershipStatus.ACTIVE
                && roles.holders(Role.ORG_ADMIN, organisation).equals(List.of(row.accountId()));
        return new MembershipView(
                row.id(),
                row.version(),
                row.accountId(),
                row.name(),
                row.loginName(),
                mobile ? row.mobile() : null,
                row.organisation(),
                row.role(),
                row.role().label().in(language),
                row.from(),
                row.to(),
                StateView.of(row.status(), language),
                Clocks.local(row.requestedAt()),
                row.approvedAt() == null ? null : Clocks.local(row.approvedAt()),
                MoveView.of(
                        MembershipLifecycle.MEMBERSHIP.moves(
                                row.status(), new MembershipLifecycle.Case(organisation, row.accountId(), last), actor),
                        language));
    }

    private static Stored read(ResultSet row) throws SQLException {
        java.sql.Date to = row.getDate(13);
        Timestamp approved = row.getTimestamp(16);
        return new Stored(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                new OrganisationOf(
                        row.getLong(7),
                        row.getString(8),
                        row.getString(9),
                        OrganisationKind.valueOf(row.getString(10))),
                Role.valueOf(row.getString(11)),
                row.getDate(12).toLocalDate(),
                to == null ? null : to.toLocalDate(),
                MembershipStatus.valueOf(row.getString(14)),
                row.getTimestamp(15).toInstant(),
                approved == null ? null : approved.toInstant());
    }
}
