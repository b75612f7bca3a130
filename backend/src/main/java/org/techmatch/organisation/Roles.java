package org.techmatch.organisation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Role;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/** Who holds which role today, and which roles people of an organisation can have. */
@Singleton
public class Roles {
    /** The one table of roles by kind of organisation; every kind has administrators. */
    private static final Map<OrganisationKind, Set<Role>> BY_KIND = Map.of(
            OrganisationKind.RESEARCH_UNIT,
            EnumSet.of(
                    Role.ORG_ADMIN,
                    Role.RESEARCHER,
                    Role.UNIT_TECH,
                    Role.UNIT_FINANCE,
                    Role.UNIT_SECRECY,
                    Role.UNIT_LEADING_GROUP),
            OrganisationKind.ENTERPRISE,
            EnumSet.of(Role.ORG_ADMIN, Role.ENTERPRISE),
            OrganisationKind.TRANSFER_AGENCY,
            EnumSet.of(Role.ORG_ADMIN, Role.BROKER),
            OrganisationKind.FUND,
            EnumSet.of(Role.ORG_ADMIN, Role.FUND),
            OrganisationKind.PLATFORM_OPERATOR,
            EnumSet.of(Role.ORG_ADMIN, Role.PLATFORM),
            OrganisationKind.AUTHORITY,
            EnumSet.of(Role.ORG_ADMIN, Role.AUTHORITY),
            OrganisationKind.TRAINING_BASE,
            EnumSet.of(Role.ORG_ADMIN),
            OrganisationKind.EXTERNAL_CENTRE,
            EnumSet.of(Role.ORG_ADMIN, Role.BROKER));

    private static final String COUNTS =
            " status = 'ACTIVE' AND approved_at IS NOT NULL AND from_date <= ? AND (to_date IS NULL OR to_date >= ?)";

    private final Sql sql;
    private final Clock clock;

    Roles(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The roles that people of such an organisation can have, in the order of {@link Role}. */
    public static Set<Role> of(OrganisationKind kind) {
        return BY_KIND.getOrDefault(kind, EnumSet.of(Role.ORG_ADMIN));
    }

    /**
     * The roles that the person who registers an organisation starts with (domain.md §6): its administrator, who of an
     * organisation with only one kind of work does that too. A research unit begins with its office.
     */
    static Set<Role> ofFounder(OrganisationKind kind) {
        return kind == OrganisationKind.RESEARCH_UNIT ? EnumSet.of(Role.ORG_ADMIN, Role.UNIT_TECH) : of(kind);
    }

    /**
     * The accounts that hold a role today.
     *
     * @param organisationId null for a portal-wide role
     */
    public List<Long> holders(Role role, @Nullable Long organisationId) {
        LocalDate today = today();
        List<Object> parameters = new ArrayList<>(List.of(role.name(), today, today));
        if (organisationId != null) {
            parameters.add(organisationId);
        }
        return sql.list(
                "SELECT DISTINCT account_id FROM membership WHERE role = ? AND" + COUNTS
                        + (organisationId == null ? " AND organisation_id IS NULL" : " AND organisation_id = ?")
                        + " ORDER BY account_id",
                row -> row.getLong(1),
                parameters.toArray());
    }

    /** Whether the person has any role in the organisation today. */
    boolean isMember(long accountId, long organisationId) {
        LocalDate today = today();
        return sql.count(
                        "SELECT COUNT(*) FROM membership WHERE account_id = ? AND organisation_id = ? AND" + COUNTS,
                        accountId,
                        organisationId,
                        today,
                        today)
                > 0;
    }

    /** Whether nobody but this person administers the organisation today; lock the organisation before. */
    boolean isOnlyAdministrator(long accountId, long organisationId) {
        LocalDate today = today();
        List<Long> administrators = sql.list(
                "SELECT m.account_id FROM membership m JOIN account a ON a.id = m.account_id WHERE m.role = 'ORG_ADMIN'"
                        + " AND m.organisation_id = ? AND a.status IN ('ACTIVE', 'LOCKED') AND m.status = 'ACTIVE'"
                        + " AND m.from_date <= ? AND (m.to_date IS NULL OR m.to_date >= ?) FOR UPDATE",
                row -> row.getLong(1),
                organisationId,
                today,
                today);
        return administrators.contains(accountId)
                && administrators.stream().allMatch(each -> each.longValue() == accountId);
    }

    /**
     * Whether a verified organisation would be left without an administrator if this person went. The organisations are
     * locked until the transaction ends, so that two administrators cannot both go at once.
     */
    public boolean isLastAdministrator(long accountId) {
        List<Long> organisations = sql.list("""
                SELECT o.id FROM organisation o WHERE o.status = 'VERIFIED' AND o.id IN (SELECT m.organisation_id
                    FROM membership m WHERE m.account_id = ? AND m.role = 'ORG_ADMIN' AND m.status = 'ACTIVE')
                ORDER BY o.id FOR UPDATE
                """, row -> row.getLong(1), accountId);
        return organisations.stream().anyMatch(organisation -> isOnlyAdministrator(accountId, organisation));
    }

    /** Gives a role that counts from today. */
    void give(long accountId, Role role, long organisationId, @Nullable Long approver) {
        Instant now = clock.instant();
        sql.update("""
                INSERT INTO membership (account_id, organisation_id, role, from_date, requested_at, approved_by, approved_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, accountId, organisationId, role.name(), today(), now, approver, now);
    }

    /** Ends all roles of a person. */
    public void endAll(long accountId) {
        sql.update(
                "UPDATE membership SET status = 'ENDED', ended_at = ?, version = version + 1"
                        + " WHERE account_id = ? AND status IN ('REQUESTED', 'ACTIVE')",
                clock.instant(),
                accountId);
    }

    /** Hands the members of an organisation over to another one; who has the same role there keeps that one. */
    void moveOver(long organisationId, long intoId) {
        sql.update(
                "UPDATE IGNORE membership SET organisation_id = ?, version = version + 1"
                        + " WHERE organisation_id = ? AND status IN ('REQUESTED', 'ACTIVE')",
                intoId,
                organisationId);
        sql.update(
                "UPDATE membership SET status = 'ENDED', ended_at = ?, version = version + 1"
                        + " WHERE organisation_id = ? AND status IN ('REQUESTED', 'ACTIVE')",
                clock.instant(),
                organisationId);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
    }
}
