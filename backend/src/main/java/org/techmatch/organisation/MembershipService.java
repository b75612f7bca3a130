package org.techmatch.organisation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Role;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/** Joining an organisation and leaving it. */
@Singleton
public class MembershipService {
    private static final String SUBJECT = "membership";

    private final OrganisationRepository organisations;
    private final Memberships memberships;
    private final Roles roles;
    private final MembershipNews news;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    MembershipService(
            OrganisationRepository organisations,
            Memberships memberships,
            Roles roles,
            MembershipNews news,
            Sql sql,
            AuditTrail audit,
            Clock clock) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.roles = roles;
        this.news = news;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks a verified organisation for a role.
     *
     * @return the membership's id
     * @throws Refused not-found for an organisation that is not public, invalid-request for a role that does not fit its
     *     kind or that the person has or has asked for already
     */
    @Transactional
    long request(MembershipRequest asked, Actor actor) {
        Organisation organisation = organisations
                .findByPublicCode(asked.organisationCode())
                .filter(found -> found.status() == OrganisationStatus.VERIFIED)
                .orElseThrow(Refused::notFound);
        long id = Objects.requireNonNull(organisation.id());
        organisations.lock(id);
        refuseMisfit(organisation.kind(), asked.role());
        refuseSecond(actor.id(), id, asked.role());
        Instant now = clock.instant();
        sql.update("""
                INSERT INTO membership (account_id, organisation_id, role, from_date, requested_at, status)
                VALUES (?, ?, ?, ?, ?, 'REQUESTED')
                """, actor.id(), id, asked.role().name(), roles.today(), now);
        long membership = current(actor.id(), id, asked.role());
        news.tellWhoDecides(id);
        audit.record(
                Audit.of(actor, "request-role", SUBJECT, membership).in(id).states(null, MembershipStatus.REQUESTED));
        return membership;
    }

    /**
     * Approves, declines or ends.
     *
     * @throws Refused not-found for whoever has nothing to do with it, conflict for a stale version, not-ready for the
     *     last administrator
     */
    @Transactional
    void move(long organisationId, long membershipId, String action, MembershipMove move, Actor actor) {
        if (organisations.lock(organisationId).isEmpty()) {
            throw Refused.notFound();
        }
        Memberships.Stored about = memberships
                .find(membershipId)
                .filter(found -> found.organisation().id() == organisationId)
                .filter(found -> concerns(found, actor))
                .orElseThrow(Refused::notFound);
        if (about.version() != move.version()) {
            throw Refused.conflict();
        }
        boolean last = about.role() == Role.ORG_ADMIN
                && about.status() == MembershipStatus.ACTIVE
                && roles.isOnlyAdministrator(about.accountId(), organisationId);
        MembershipStatus next = MembershipLifecycle.MEMBERSHIP.take(
                action,
                about.status(),
                new MembershipLifecycle.Case(organisationId, about.accountId(), last),
                actor,
                move.reason());
        store(about, next, move.to(), actor);
        news.tellPerson(about, next, actor);
        audit.record(Audit.of(actor, action + "-role", SUBJECT, membershipId)
                .in(organisationId)
                .states(about.status(), next)
                .because(move.reason()));
    }

    /** Its person, its organisation's administrators, and the operator while there is no administrator. */
    private boolean concerns(Memberships.Stored about, Actor actor) {
        long organisation = about.organisation().id();
        return actor.is(about.accountId())
                || actor.may(Permission.MANAGE_ORGANISATION, organisation)
                || (actor.has(Role.PORTAL_OPS)
                        && roles.holders(Role.ORG_ADMIN, organisation).isEmpty());
    }

    private void store(Memberships.Stored about, MembershipStatus next, @Nullable LocalDate to, Actor actor) {
        Instant now = clock.instant();
        if (next == MembershipStatus.ACTIVE) {
            refuseBefore(roles.today(), to);
            sql.update(
                    "UPDATE membership SET status = ?, version = version + 1, from_date = ?, to_date = ?,"
                            + " approved_by = ?, approved_at = ? WHERE id = ?",
                    next.name(),
                    roles.today(),
                    to,
                    actor.id(),
                    now,
                    about.id());
        } else {
            sql.update(
                    "UPDATE membership SET status = ?, version = version + 1, ended_at = ? WHERE id = ?",
                    next.name(),
                    now,
                    about.id());
        }
    }

    /** Refuses a last day before the first one. */
    static void refuseBefore(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            FieldProblems problems = new FieldProblems();
            problems.add("to", "最后一天不能早于第一天。", "The last day cannot be before the first.");
            problems.throwIfAny();
        }
    }

    /** Refuses a role that people of such an organisation cannot have. */
    static void refuseMisfit(OrganisationKind kind, Role role) {
        if (!Roles.of(kind).contains(role)) {
            String fitting = String.join(
                    "、", Roles.of(kind).stream().map(each -> each.label().zh()).toList());
            FieldProblems problems = new FieldProblems();
            problems.add(
                    "role",
                    "这类单位没有这个角色，可选：" + fitting + "。",
                    "No such role in this kind of organisation; roles: " + Roles.of(kind) + ".");
            problems.throwIfAny();
        }
    }

    /** Refuses a role that the person has or has asked for; one whose last day is over ends first. */
    void refuseSecond(long accountId, long organisationId, Role role) {
        List<Long> lapsed = sql.list(
                "SELECT id FROM membership WHERE account_id = ? AND organisation_id = ? AND role = ?"
                        + " AND status = 'ACTIVE' AND to_date < ?",
                row -> row.getLong(1),
                accountId,
                organisationId,
                role.name(),
                roles.today());
        lapsed.forEach(id -> lapse(id, accountId, organisationId));
        long same = sql.count(
                "SELECT COUNT(*) FROM membership WHERE account_id = ? AND organisation_id = ? AND role = ?"
                        + " AND status IN ('REQUESTED', 'ACTIVE')",
                accountId,
                organisationId,
                role.name());
        if (same > 0) {
            FieldProblems problems = new FieldProblems();
            problems.add("role", "已有这个角色，或正在等待审批。", "This role is held or requested already.");
            problems.throwIfAny();
        }
    }

    /** The id of the role that is held or requested. */
    long current(long accountId, long organisationId, Role role) {
        return sql.first(
                        "SELECT id FROM membership WHERE account_id = ? AND organisation_id = ? AND role = ?"
                                + " AND status IN ('REQUESTED', 'ACTIVE')",
                        row -> row.getLong(1),
                        accountId,
                        organisationId,
                        role.name())
                .orElseThrow();
    }

    private void lapse(long id, long accountId, long organisationId) {
        MembershipStatus next = MembershipLifecycle.MEMBERSHIP.take(
                "lapse",
                MembershipStatus.ACTIVE,
                new MembershipLifecycle.Case(organisationId, accountId, false),
                Actor.system("membership-lapse"),
                null);
        sql.update(
                "UPDATE membership SET status = ?, version = version + 1, ended_at = ? WHERE id = ?",
                next.name(),
                clock.instant(),
                id);
    }
}
