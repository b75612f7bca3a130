package org.techmatch.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.notification.NotificationKind;
import org.techmatch.notification.Notifications;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** What people do with their own accounts. */
@Singleton
public class OwnAccountService {
    private static final String SUBJECT = "account";

    private final AccountRepository accounts;
    private final AccountStates states;
    private final AccountTokens tokens;
    private final AccountMails mails;
    private final AccountErasure erasure;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Notifications notifications;
    private final Collection<OwnData> parts;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    OwnAccountService(
            AccountRepository accounts,
            AccountStates states,
            AccountTokens tokens,
            AccountMails mails,
            AccountErasure erasure,
            Passwords passwords,
            Sessions sessions,
            Notifications notifications,
            Collection<OwnData> parts,
            Sql sql,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.states = states;
        this.tokens = tokens;
        this.mails = mails;
        this.erasure = erasure;
        this.passwords = passwords;
        this.sessions = sessions;
        this.notifications = notifications;
        this.parts = parts;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Changes name, mobile number and mail address; a new address counts once its link was opened, where the portal
     * sends mail.
     *
     * @throws Refused conflict for a stale version, invalid-request with every wrong field
     */
    @Transactional
    void change(OwnAccountChange change, Actor actor) {
        Account account = states.lock(actor.id());
        if (account.version() != change.version()) {
            throw Refused.conflict();
        }
        String email = change.email() == null || change.email().isBlank() ? null : AccountRules.normal(change.email());
        String mobile = change.mobile() == null || change.mobile().isBlank()
                ? null
                : change.mobile().strip();
        check(account, change.realName(), mobile, email);
        boolean newAddress = email != null && !Objects.equals(email, account.email());
        boolean confirm = newAddress && mails.isOn();
        sql.update(
                "UPDATE account SET real_name = ?, mobile = ?, email = ?, version = version + 1, updated_at = ?"
                        + " WHERE id = ?",
                change.realName().strip(),
                mobile,
                confirm ? account.email() : email,
                clock.instant(),
                actor.id());
        if (confirm && email != null) {
            mails.newAddress(email, tokens.issue(actor.id(), AccountTokens.Purpose.EMAIL, email));
            mails.addressChanging(account.email());
        }
        audit.record(Audit.of(actor, "change", SUBJECT, actor.id()));
    }

    /**
     * The hash of one's password, if this is the password. Hashing is slow by design, so no transaction may be open
     * meanwhile.
     */
    Optional<String> prove(String password, Actor actor) {
        Optional<String> hash = accounts.findById(actor.id()).map(Account::passwordHash);
        return passwords.matches(password, hash) ? hash : Optional.empty();
    }

    /**
     * Chooses a new password; all other sessions end.
     *
     * @param proven what {@link #prove} found of the current password
     * @param passwordHash the hash of the new one
     * @throws Refused invalid-request for a wrong current password or a weak new one
     */
    @Transactional
    void changePassword(
            PasswordChange change, Optional<String> proven, String passwordHash, Actor actor, long sessionId) {
        Account account = states.lock(actor.id());
        requirePassword(account, proven, "current");
        FieldProblems problems = new FieldProblems();
        passwords.check(change.password(), account.loginName(), problems);
        problems.throwIfAny();
        sql.update(
                "UPDATE account SET password_hash = ?, version = version + 1, updated_at = ? WHERE id = ?",
                passwordHash,
                clock.instant(),
                actor.id());
        sessions.revokeOthers(actor.id(), sessionId);
        tokens.forget(actor.id());
        notifications.tell(
                actor.id(),
                NotificationKind.ACCOUNT,
                new Text("密码已修改", "Your password was changed"),
                "/workbench/account");
        audit.record(Audit.of(actor, "change-password", SUBJECT, actor.id()));
    }

    /** everything that the portal holds about the person, by parts. */
    @Transactional
    Map<String, Object> export(Actor actor) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("exportedAt", Clocks.local(clock.instant()).toString());
        parts.stream()
                .sorted(java.util.Comparator.comparing(OwnData::part))
                .forEach(part -> all.put(part.part(), part.of(actor.id())));
        audit.record(Audit.of(actor, "export-own-data", SUBJECT, actor.id()));
        return all;
    }

    /**
     * erases the account.
     *
     * @param proven what {@link #prove} found of the password
     * @throws Refused invalid-request for a wrong password, not-ready for the last administrator of an organisation
     */
    @Transactional
    void erase(Optional<String> proven, Actor actor) {
        AccountLifecycle.Case about = states.about(actor.id());
        Account account = states.lock(about.accountId());
        requirePassword(account, proven, "password");
        AccountStatus next = states.take(account, "erase", actor, null, null);
        String pseudonym = erasure.erase(account);
        Actor nobody = new Actor(actor.id(), pseudonym, null, java.util.List.of());
        audit.record(Audit.of(nobody, "erase", SUBJECT, actor.id()).states(account.status(), next));
    }

    /** An account that only signs in through the identity provider has no password to prove. */
    void requirePassword(Account account, Optional<String> proven, String field) {
        Optional<String> hash = Optional.of(account.passwordHash()).filter(each -> !each.isEmpty());
        if (hash.isPresent() && !proven.equals(hash)) {
            FieldProblems problems = new FieldProblems();
            problems.add(field, "密码不对。", "Wrong password.");
            problems.throwIfAny();
        }
    }

    private void check(Account account, String realName, @Nullable String mobile, @Nullable String email) {
        FieldProblems problems = new FieldProblems();
        AccountRules.checkPerson(realName, mobile, email, problems);
        if (email != null
                && accounts.findByEmail(email)
                        .filter(other -> !Objects.equals(other.id(), account.id()))
                        .isPresent()) {
            problems.add("email", "这个邮箱已注册。", "This mail address is registered.");
        }
        problems.throwIfAny();
    }
}
