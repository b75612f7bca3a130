package org.techmatch.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.notification.NotificationKind;
import org.techmatch.notification.Notifications;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** A person's sessions and second factor. */
@Singleton
public class OwnSecurityService {
    private static final String SUBJECT = "account";

    private final AccountStates states;
    private final OwnAccountService accounts;
    private final Sessions sessions;
    private final Totp totp;
    private final Notifications notifications;
    private final Sql sql;
    private final AuditTrail audit;

    OwnSecurityService(
            AccountStates states,
            OwnAccountService accounts,
            Sessions sessions,
            Totp totp,
            Notifications notifications,
            Sql sql,
            AuditTrail audit) {
        this.states = states;
        this.accounts = accounts;
        this.sessions = sessions;
        this.totp = totp;
        this.notifications = notifications;
        this.sql = sql;
        this.audit = audit;
    }

    /**
     * Ends a session.
     *
     * @throws Refused not-found for a session of somebody else, or one that is over
     */
    @Transactional
    void revoke(long sessionId, Actor actor) {
        if (!sessions.revoke(actor.id(), sessionId)) {
            throw Refused.notFound();
        }
        audit.record(Audit.of(actor, "revoke-session", SUBJECT, actor.id()));
    }

    /** Ends all sessions but one. */
    @Transactional
    void revokeOthers(long keptSessionId, Actor actor) {
        sessions.revokeOthers(actor.id(), keptSessionId);
        audit.record(Audit.of(actor, "revoke-other-sessions", SUBJECT, actor.id()));
    }

    /** A new secret that does not count yet. */
    @Transactional
    TotpSecretView begin(Actor actor) {
        Account account = states.lock(actor.id());
        byte[] secret = totp.newSecret();
        sql.update("UPDATE account SET totp_pending = ? WHERE id = ?", totp.seal(secret), actor.id());
        return totp.view(secret, account.loginName());
    }

    /**
     * Makes the secret count; other sessions end.
     *
     * @throws Refused invalid-request for a wrong code, or when no secret waits
     */
    @Transactional
    void confirm(String code, long sessionId, Actor actor) {
        states.lock(actor.id());
        String pending = sql.first(
                        "SELECT totp_pending FROM account WHERE id = ? AND totp_pending IS NOT NULL",
                        row -> row.getString(1),
                        actor.id())
                .orElse(null);
        long step = pending == null ? Totp.NONE : totp.step(pending, code);
        if (step == Totp.NONE) {
            FieldProblems problems = new FieldProblems();
            problems.add("code", "验证码不对，请看验证器上现在的 6 位数字。", "Wrong code; enter the six digits shown now.");
            problems.throwIfAny();
        }
        sql.update(
                "UPDATE account SET totp_secret = totp_pending, totp_pending = NULL, totp_step = ?,"
                        + " version = version + 1 WHERE id = ?",
                step,
                actor.id());
        sessions.revokeOthers(actor.id(), sessionId);
        tell(actor, "已开启两步验证", "The second factor is on");
        audit.record(Audit.of(actor, "set-second-factor", SUBJECT, actor.id()));
    }

    /**
     * Gives the second factor up.
     *
     * @param proven what {@link OwnAccountService#prove} found of the password
     * @throws Refused invalid-request for a wrong password
     */
    @Transactional
    void remove(Optional<String> proven, Actor actor) {
        Account account = states.lock(actor.id());
        accounts.requirePassword(account, proven, "password");
        sql.update(
                "UPDATE account SET totp_secret = NULL, totp_pending = NULL, totp_step = NULL,"
                        + " version = version + 1 WHERE id = ?",
                actor.id());
        tell(actor, "已关闭两步验证", "The second factor is off");
        audit.record(Audit.of(actor, "remove-second-factor", SUBJECT, actor.id()));
    }

    private void tell(Actor actor, String zh, String en) {
        notifications.tell(actor.id(), NotificationKind.ACCOUNT, new Text(zh, en), "/workbench/account");
    }
}
