package org.techmatch.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.notification.NotificationKind;
import org.techmatch.notification.Notifications;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** Registering, activating, and a new password by a mailed link. */
@Singleton
public class AccountEntryService {
    private static final Duration MAIL_EVERY = Duration.ofMinutes(2);
    private static final String SUBJECT = "account";

    private final AccountService service;
    private final AccountRepository accounts;
    private final AccountStates states;
    private final AccountTokens tokens;
    private final AccountMails mails;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Notifications notifications;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    AccountEntryService(
            AccountService service,
            AccountRepository accounts,
            AccountStates states,
            AccountTokens tokens,
            AccountMails mails,
            Passwords passwords,
            Sessions sessions,
            Notifications notifications,
            Sql sql,
            AuditTrail audit,
            Clock clock) {
        this.service = service;
        this.accounts = accounts;
        this.states = states;
        this.tokens = tokens;
        this.mails = mails;
        this.passwords = passwords;
        this.sessions = sessions;
        this.notifications = notifications;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Registers a person, whose account waits for the mailed link where the portal sends mail.
     *
     * @param passwordHash what {@link AccountService#hash} made of the password
     */
    @Transactional
    Registered register(NewAccount person, String passwordHash, @Nullable String address) {
        boolean activation = mails.isOn();
        long id = service.register(
                person, passwordHash, activation ? AccountStatus.PENDING : AccountStatus.ACTIVE, address);
        if (activation) {
            mails.activation(
                    AccountRules.normal(person.email()), tokens.issue(id, AccountTokens.Purpose.ACTIVATE, null));
        }
        return new Registered(activation);
    }

    /**
     * Activates an account, or takes over a new mail address.
     *
     * @throws Refused invalid-request for a link that does not count
     */
    @Transactional
    void activate(String token, @Nullable String address) {
        AccountTokens.Opened opened = tokens.open(token)
                .filter(found -> found.purpose() != AccountTokens.Purpose.RESET)
                .orElseThrow(AccountEntryService::wrongLink);
        Account account = states.lock(opened.accountId());
        if (opened.purpose() == AccountTokens.Purpose.EMAIL) {
            takeAddress(account, opened.email());
            audit.record(Audit.of(actor(account, address), "change-email", SUBJECT, opened.accountId()));
        } else {
            AccountStatus next = states.take(account, "activate", Actor.system("activation"), null, null);
            audit.record(Audit.of(actor(account, address), "activate", SUBJECT, opened.accountId())
                    .states(account.status(), next));
        }
    }

    /** Mails a link to choose a new password; whether there is an account with this address, nobody learns. */
    @Transactional
    void requestReset(String email, @Nullable String address) {
        Optional<Account> found = accounts.findByEmail(AccountRules.normal(email));
        if (found.isEmpty() || !mails.isOn()) {
            return;
        }
        Account account = found.get();
        long id = AccountRules.id(account);
        boolean pending = account.status() == AccountStatus.PENDING;
        boolean mayAct =
                pending || account.status() == AccountStatus.ACTIVE || account.status() == AccountStatus.LOCKED;
        AccountTokens.Purpose purpose = pending ? AccountTokens.Purpose.ACTIVATE : AccountTokens.Purpose.RESET;
        if (!mayAct || tokens.wasIssued(id, purpose, MAIL_EVERY)) {
            return;
        }
        String token = tokens.issue(id, purpose, null);
        if (pending) {
            mails.activation(AccountRules.normal(email), token);
        } else {
            mails.reset(AccountRules.normal(email), token);
        }
        audit.record(Audit.of(actor(account, address), "request-password-reset", SUBJECT, id));
    }

    /**
     * Chooses a new password by a mailed link. All sessions end; a lock by failed sign-ins ends too, one by the operator
     * stays.
     *
     * @param passwordHash the hash of the chosen password, made before: hashing is slow
     * @throws Refused invalid-request for a link that does not count or a password that is too weak
     */
    @Transactional
    void reset(NewPassword chosen, String passwordHash, @Nullable String address) {
        AccountTokens.Opened opened = tokens.open(chosen.token())
                .filter(found -> found.purpose() == AccountTokens.Purpose.RESET)
                .orElseThrow(AccountEntryService::wrongLink);
        Account account = states.lock(opened.accountId());
        FieldProblems problems = new FieldProblems();
        passwords.check(chosen.password(), account.loginName(), problems);
        problems.throwIfAny();
        long id = opened.accountId();
        AccountStatus next = account.status() == AccountStatus.LOCKED && account.lockedUntil() != null
                ? states.take(account, "release", Actor.system("password-reset"), null, null)
                : account.status();
        sql.update(
                "UPDATE account SET password_hash = ?, version = version + 1, updated_at = ? WHERE id = ?",
                passwordHash,
                clock.instant(),
                id);
        sessions.revokeAll(id);
        tokens.forget(id);
        notifications.tell(
                id, NotificationKind.ACCOUNT, new Text("密码已重置", "Your password was reset"), "/workbench/account");
        audit.record(
                Audit.of(actor(account, address), "reset-password", SUBJECT, id).states(account.status(), next));
    }

    private void takeAddress(Account account, @Nullable String email) {
        if (email == null
                || accounts.findByEmail(email)
                        .filter(other -> AccountRules.id(other) != AccountRules.id(account))
                        .isPresent()) {
            throw wrongLink();
        }
        sql.update(
                "UPDATE account SET email = ?, version = version + 1, updated_at = ? WHERE id = ?",
                email,
                clock.instant(),
                AccountRules.id(account));
    }

    private static Actor actor(Account account, @Nullable String address) {
        return new Actor(AccountRules.id(account), account.realName(), address, List.of());
    }

    private static Refused wrongLink() {
        FieldProblems problems = new FieldProblems();
        problems.add("token", "链接不对、已用过或已过期，请重新申请。", "The link is wrong, used or expired; ask for a new one.");
        return Refused.invalid(problems.list());
    }
}
