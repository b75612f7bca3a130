package org.techmatch.contact;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.parameter.Parameter;
import org.techmatch.parameter.ParameterVersions;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** shows contacts to verified members, records each look, and stops at the day's quota (CFG-51). */
@Singleton
class ContactRevealService {
    private final HumanCheck humanCheck;
    private final Sql sql;
    private final ParameterVersions parameters;
    private final AuditTrail audit;
    private final Clock clock;

    ContactRevealService(HumanCheck humanCheck, Sql sql, ParameterVersions parameters, AuditTrail audit, Clock clock) {
        this.humanCheck = humanCheck;
        this.sql = sql;
        this.parameters = parameters;
        this.audit = audit;
        this.clock = clock;
    }

    private record Found(
            long organisationId,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {}

    /**
     * Shows a contact; again on the same day it costs nothing.
     *
     * @throws Refused forbidden for who belongs to no verified organisation, not-found for what is not public (R-212:
     *     also for anonymous demands), too-many-requests at the day's quota, human-check-needed without a solution that
     *     the day's later looks need
     */
    @Transactional
    public ContactView reveal(Reveal reveal, Actor actor) {
        if (!actor.isMember()) {
            throw new Refused(
                    ProblemType.FORBIDDEN,
                    new Text("单位核验通过后才能查看联系方式。", "Contacts are shown to members of verified organisations."),
                    List.of());
        }
        Found found = find(reveal);
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, Clocks.ZONE);
        int quota = parameters.number(Parameter.CONTACT_REVEALS);
        sql.update(
                "INSERT INTO contact_quota (account_id, day, seen) VALUES (?, ?, 0) ON DUPLICATE KEY UPDATE seen = seen",
                actor.id(),
                day);
        int seen = (int) sql.count(
                "SELECT seen FROM contact_quota WHERE account_id = ? AND day = ? FOR UPDATE", actor.id(), day);
        if (sql.count(
                        "SELECT COUNT(*) FROM contact_reveal WHERE account_id = ? AND day = ? AND organisation_id = ?",
                        actor.id(),
                        day,
                        found.organisationId())
                > 0) {
            return view(found, quota - seen);
        }
        if (seen >= quota) {
            throw new Refused(
                    ProblemType.TOO_MANY_REQUESTS,
                    new Text(
                            "今天已看过 " + quota + " 个联系方式，明天再来；确有需要请联系平台运营。",
                            "You have seen " + quota + " contacts today; come back tomorrow."),
                    List.of());
        }
        if (!humanCheck.passed(actor.id(), seen, reveal.solution())) {
            throw new Refused(
                    ProblemType.HUMAN_CHECK_NEEDED,
                    new Text(
                            "今天看得较多，要先做一次人机校验；网页会自动完成，请稍候。",
                            "You have looked often today; the page makes a check for robots first."),
                    List.of());
        }
        record(reveal, actor, found, now, day);
        return view(found, quota - seen - 1);
    }

    /** The challenge that the person's next look of today may need. */
    HumanChallenge challenge(Actor actor) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
        int seen = sql.first(
                        "SELECT seen FROM contact_quota WHERE account_id = ? AND day = ?",
                        row -> row.getInt(1),
                        actor.id(),
                        day)
                .orElse(0);
        return humanCheck.challenge(actor.id(), seen);
    }

    private void record(Reveal reveal, Actor actor, Found found, Instant now, LocalDate day) {
        sql.update("UPDATE contact_quota SET seen = seen + 1 WHERE account_id = ? AND day = ?", actor.id(), day);
        sql.update(
                "INSERT INTO contact_reveal (account_id, name, organisation_id, kind, code, day, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                actor.id(),
                actor.name(),
                found.organisationId(),
                reveal.kind().name(),
                reveal.code(),
                day,
                now);
        audit.record(Audit.of(actor, "reveal-contact", "organisation", found.organisationId())
                .in(found.organisationId())
                .because(reveal.code()));
    }

    private Found find(Reveal reveal) {
        String source = reveal.kind() == RevealKind.ORGANISATION
                ? "organisation o WHERE o.public_code = ?"
                : "public_listing p JOIN organisation o ON o.id = p.organisation_id"
                        + " WHERE p.public_code = ? AND p.visible AND p.kind = '"
                        + reveal.kind().word() + "'";
        return sql.first(
                        "SELECT o.id, o.contact_name, o.contact_phone, o.contact_email FROM " + source
                                + " AND o.status = 'VERIFIED'",
                        row -> new Found(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                        reveal.code())
                .orElseThrow(Refused::notFound);
    }

    private static ContactView view(Found found, int left) {
        return new ContactView(found.name(), found.phone(), found.email(), Math.max(0, left));
    }
}
