package org.techmatch.organisation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Role;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.notification.Mails;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.Keys;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** Invitations: a code that counts once and for {@link #OPEN_FOR}; only its hash is kept. */
@Singleton
public class InvitationService {
    private static final Duration OPEN_FOR = Duration.ofDays(14);
    private static final int OPEN_MAX = 200;
    private static final String SUBJECT = "invitation";
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\",;]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{0,180}\\.[A-Za-z]{2,24}");

    private final OrganisationRepository organisations;
    private final MembershipService memberships;
    private final Roles roles;
    private final Mails mails;
    private final Keys keys;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    InvitationService(
            OrganisationRepository organisations,
            MembershipService memberships,
            Roles roles,
            Mails mails,
            Keys keys,
            Sql sql,
            AuditTrail audit,
            Clock clock) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.roles = roles;
        this.mails = mails;
        this.keys = keys;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Invites somebody.
     *
     * @return the invitation with its code
     * @throws Refused not-found for others' organisations, invalid-request for a role that does not fit, a wrong mail
     *     address or 200 open invitations
     */
    @Transactional
    InvitationView invite(long organisationId, InvitationRequest invitation, Actor actor, Language language) {
        actor.require(Permission.MANAGE_ORGANISATION, organisationId);
        Organisation organisation = organisations.lock(organisationId).orElseThrow(Refused::notFound);
        MembershipService.refuseMisfit(organisation.kind(), invitation.role());
        LocalDate from = invitation.from() == null ? roles.today() : invitation.from();
        MembershipService.refuseBefore(from, invitation.to());
        String email = email(invitation.email());
        refuseTooMany(organisationId);
        String code = keys.token();
        Instant now = clock.instant();
        sql.update(
                """
                INSERT INTO invitation (organisation_id, email, role, from_date, to_date, code_hash, created_by, created_at,
                    expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                organisationId,
                email,
                invitation.role().name(),
                from,
                invitation.to(),
                Hashes.sha256(code),
                actor.id(),
                now,
                now.plus(OPEN_FOR));
        boolean mailed = email != null && send(email, code);
        long id = sql.first("SELECT id FROM invitation WHERE code_hash = ?", row -> row.getLong(1), Hashes.sha256(code))
                .orElseThrow();
        audit.record(Audit.of(actor, "invite", SUBJECT, id).in(organisationId));
        return new InvitationView(
                id,
                email,
                invitation.role(),
                invitation.role().label().in(language),
                from,
                invitation.to(),
                Clocks.local(now),
                Clocks.local(now.plus(OPEN_FOR)),
                code,
                mailed);
    }

    /** The invitations that can still be accepted, newest first. */
    List<InvitationView> open(long organisationId, Actor actor, Language language) {
        actor.require(Permission.MANAGE_ORGANISATION, organisationId);
        return sql.list("""
                SELECT id, email, role, from_date, to_date, created_at, expires_at FROM invitation
                WHERE organisation_id = ? AND accepted_at IS NULL AND expires_at > ? ORDER BY id DESC
                """, row -> read(row, language), organisationId, clock.instant());
    }

    /** Takes an invitation back; its code counts no longer. */
    @Transactional
    void withdraw(long organisationId, long id, Actor actor) {
        actor.require(Permission.MANAGE_ORGANISATION, organisationId);
        int gone = sql.update(
                "DELETE FROM invitation WHERE id = ? AND organisation_id = ? AND accepted_at IS NULL",
                id,
                organisationId);
        if (gone == 0) {
            throw Refused.notFound();
        }
        audit.record(Audit.of(actor, "withdraw-invitation", SUBJECT, id).in(organisationId));
    }

    /**
     * Accepts an invitation. Of several people with one code, one becomes a member.
     *
     * @return the membership's id
     * @throws Refused invalid-request for a code that does not count, or a role that the person holds already
     */
    @Transactional
    long accept(String code, Actor actor) {
        Instant now = clock.instant();
        String hash = Hashes.sha256(code.strip());
        int taken = sql.update(
                "UPDATE invitation SET accepted_by = ?, accepted_at = ?"
                        + " WHERE code_hash = ? AND accepted_at IS NULL AND expires_at > ?",
                actor.id(),
                now,
                hash,
                now);
        if (taken == 0) {
            FieldProblems problems = new FieldProblems();
            problems.add(
                    "code", "邀请码不对、已用过或已过期，请向邀请人再要一个。", "The code is wrong, used or expired; ask for another one.");
            problems.throwIfAny();
        }
        Accepted accepted = sql.first(
                        "SELECT i.id, i.organisation_id, i.role, i.from_date, i.to_date, i.created_by, o.status"
                                + " FROM invitation i JOIN organisation o ON o.id = i.organisation_id"
                                + " WHERE i.code_hash = ?",
                        InvitationService::accepted,
                        hash)
                .orElseThrow();
        return join(accepted, actor, now);
    }

    private long join(Accepted accepted, Actor actor, Instant now) {
        if (accepted.status() == OrganisationStatus.MERGED || accepted.status() == OrganisationStatus.CLOSED) {
            throw Refused.notFound();
        }
        organisations.lock(accepted.organisationId());
        memberships.refuseSecond(actor.id(), accepted.organisationId(), accepted.role());
        sql.update(
                """
                INSERT INTO membership (account_id, organisation_id, role, from_date, to_date, requested_at, approved_by,
                    approved_at, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE')
                """,
                actor.id(),
                accepted.organisationId(),
                accepted.role().name(),
                accepted.from(),
                accepted.to(),
                now,
                accepted.createdBy(),
                now);
        long membership = memberships.current(actor.id(), accepted.organisationId(), accepted.role());
        audit.record(Audit.of(actor, "accept-invitation", "membership", membership)
                .in(accepted.organisationId())
                .states(null, MembershipStatus.ACTIVE));
        return membership;
    }

    private record Accepted(
            long organisationId,
            Role role,
            LocalDate from,
            @Nullable LocalDate to,
            long createdBy,
            OrganisationStatus status) {}

    private boolean send(String email, String code) {
        return mails.send(
                email,
                new Text("邀请您加入成果转化对接平台上的一家单位", "An invitation to join an organisation on the portal"),
                new Text(
                        "请登录后在“我的账号 – 加入单位”里输入邀请码：\n" + code + "\n邀请码 14 天内有效，只能用一次。",
                        "Sign in, open My account – Join an organisation, and enter the code:\n" + code
                                + "\nIt counts once, for 14 days."),
                "/workbench/account");
    }

    private void refuseTooMany(long organisationId) {
        long open = sql.count(
                "SELECT COUNT(*) FROM invitation WHERE organisation_id = ? AND accepted_at IS NULL AND expires_at > ?",
                organisationId,
                clock.instant());
        if (open >= OPEN_MAX) {
            FieldProblems problems = new FieldProblems();
            problems.add("role", "还有 200 份邀请没有人接受，请先撤回几份。", "200 invitations are open; take some back first.");
            problems.throwIfAny();
        }
    }

    private static @Nullable String email(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String email = written.strip().toLowerCase(Locale.ROOT);
        if (!EMAIL.matcher(email).matches()) {
            FieldProblems problems = new FieldProblems();
            problems.add("email", "请填完整的邮箱地址。", "Enter a full mail address.");
            problems.throwIfAny();
        }
        return email;
    }

    private static InvitationView read(ResultSet row, Language language) throws SQLException {
        Role role = Role.valueOf(row.getString(3));
        java.sql.Date to = row.getDate(5);
        return new InvitationView(
                row.getLong(1),
                row.getString(2),
                role,
                role.label().in(language),
                row.getDate(4).toLocalDate(),
                to == null ? null : to.toLocalDate(),
                Clocks.local(row.getTimestamp(6).toInstant()),
                Clocks.local(row.getTimestamp(7).toInstant()),
                null,
                row.getString(2) != null);
    }

    private static Accepted accepted(ResultSet row) throws SQLException {
        java.sql.Date to = row.getDate(5);
        return new Accepted(
                row.getLong(2),
                Role.valueOf(row.getString(3)),
                Objects.requireNonNull(row.getDate(4)).toLocalDate(),
                to == null ? null : to.toLocalDate(),
                row.getLong(6),
                OrganisationStatus.valueOf(row.getString(7)));
    }
}
