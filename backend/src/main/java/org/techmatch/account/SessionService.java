package org.techmatch.account;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** Signing in and out. */
@Singleton
public class SessionService {
    private static final int FAILURES_MAX = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final AccountStates states;
    private final Sessions sessions;
    private final Totp totp;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;
    private final boolean demoPortal;

    SessionService(
            AccountRepository accounts,
            Passwords passwords,
            AccountStates states,
            Sessions sessions,
            Totp totp,
            Sql sql,
            AuditTrail audit,
            Clock clock,
            @Value("${techmatch.demo:false}") boolean demoPortal) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.states = states;
        this.sessions = sessions;
        this.totp = totp;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
        this.demoPortal = demoPortal;
    }

    /** How a sign-in ended. */
    sealed interface Outcome {
        /** In; the token goes into the cookie. */
        record In(String token) implements Outcome {}

        /** Not in, and what the person is told; it is the same for an unknown name and a wrong password. */
        record Out(Refused refusal) implements Outcome {}
    }

    /**
     * The hash that a password matches, if it does. Hashing is slow by design, so no connection may be held meanwhile:
     * many people signing in at once would take all of them.
     */
    Optional<String> prove(String loginName, String password) {
        Optional<String> hash =
                accounts.findByLoginName(AccountRules.normal(loginName)).map(Account::passwordHash);
        return passwords.matches(password, hash) ? hash : Optional.empty();
    }

    /**
     * Signs a person in. Failures are recorded, so this returns them instead of throwing: the record must stay.
     *
     * @param proven the hash that the password was found to match
     * @param code the code of the second factor, where the account has one
     */
    @Transactional
    Outcome signIn(
            String loginName, Optional<String> proven, @Nullable String code, @Nullable String address, String agent) {
        Optional<Account> found = accounts.findByLoginName(AccountRules.normal(loginName));
        boolean matches = found.isPresent() && proven.equals(found.map(Account::passwordHash));
        if (found.isEmpty()) {
            return new Outcome.Out(wrong());
        }
        Account account = unlocked(found.get());
        if (account.status() == AccountStatus.LOCKED) {
            return new Outcome.Out(locked());
        }
        if (!matches) {
            return new Outcome.Out(failed(account, address));
        }
        return enter(account, code, address, agent);
    }

    private Outcome enter(Account account, @Nullable String code, @Nullable String address, String agent) {
        if (account.demo() && !demoPortal) {
            return new Outcome.Out(wrong());
        }
        if (account.status() != AccountStatus.ACTIVE) {
            return new Outcome.Out(account.status() == AccountStatus.PENDING ? pending() : wrong());
        }
        if (account.totpSecret() != null) {
            if (code == null || code.isBlank()) {
                return new Outcome.Out(codeNeeded());
            }
            if (!takeCode(account, code)) {
                return new Outcome.Out(failed(account, address));
            }
        }
        sql.update("UPDATE account SET failed_logins = 0, locked_until = NULL WHERE id = ?", AccountRules.id(account));
        return new Outcome.In(begin(account, "sign-in", address, agent));
    }

    /**
     * Signs in a person whom the identity provider has vouched for.
     *
     * @return empty for an account that may not act
     */
    @Transactional
    Optional<String> enterVouched(long accountId, @Nullable String address, String agent) {
        return accounts.findById(accountId)
                .map(this::unlocked)
                .filter(account -> account.status() == AccountStatus.ACTIVE && (!account.demo() || demoPortal))
                .map(account -> begin(account, "sign-in-oidc", address, agent));
    }

    private String begin(Account account, String action, @Nullable String address, String agent) {
        long id = AccountRules.id(account);
        String token = sessions.begin(id, address, agent);
        audit.record(Audit.of(actor(account, address), action, "account", id));
        return token;
    }

    /** A code counts once, so that whoever has seen one typed cannot use it. */
    boolean takeCode(Account account, String code) {
        String sealed = account.totpSecret();
        long step = sealed == null ? Totp.NONE : totp.step(sealed, code);
        return step != Totp.NONE
                && sql.update(
                                "UPDATE account SET totp_step = ? WHERE id = ? AND (totp_step IS NULL OR totp_step < ?)",
                                step,
                                AccountRules.id(account),
                                step)
                        == 1;
    }

    /** Ends a session. */
    @Transactional
    void signOut(String token, Actor actor) {
        sessions.end(token);
        audit.record(Audit.of(actor, "sign-out", "account", actor.id()));
    }

    /** A lock by failures ends by itself. */
    Account unlocked(Account account) {
        Instant until = account.lockedUntil();
        if (account.status() != AccountStatus.LOCKED || until == null || !until.isBefore(clock.instant())) {
            return account;
        }
        long id = AccountRules.id(account);
        Account locked = states.lock(id);
        if (locked.status() == AccountStatus.LOCKED) {
            AccountStatus next = states.take(locked, "release", Actor.system("lock-end"), null, null);
            audit.record(
                    Audit.of(Actor.system("lock-end"), "release", "account", id).states(locked.status(), next));
        }
        return accounts.findById(id).orElseThrow();
    }

    /** Counts a failure, and locks the account at the fifth (SM-02). */
    Refused failed(Account found, @Nullable String address) {
        long id = AccountRules.id(found);
        Account account = states.lock(id);
        sql.update("UPDATE account SET failed_logins = failed_logins + 1 WHERE id = ?", id);
        boolean lock = account.status() == AccountStatus.ACTIVE && account.failedLogins() + 1 >= FAILURES_MAX;
        Audit failure = Audit.of(actor(account, address), "sign-in-failed", "account", id);
        if (lock) {
            AccountStatus next = states.take(
                    account,
                    "lock-out",
                    Actor.system("sign-in"),
                    null,
                    clock.instant().plus(LOCK));
            failure = failure.states(account.status(), next);
        }
        audit.record(failure);
        return lock ? locked() : wrong();
    }

    private static Actor actor(Account account, @Nullable String address) {
        return new Actor(AccountRules.id(account), account.realName(), address, List.of());
    }

    private static Refused wrong() {
        return refused("登录名、密码或验证码不对。忘了密码可以重置。", "Wrong login name, password or code. You can reset the password.");
    }

    private static Refused locked() {
        return refused(
                "连续 5 次没有登录成功，账号锁定 15 分钟。可以稍后再试，或重置密码。",
                "Locked for 15 minutes after five failures. Wait, or reset the password.");
    }

    private static Refused pending() {
        return refused("账号还没有激活，请点开邮件里的链接。", "The account is not activated yet: open the link in the mail.");
    }

    private static Refused codeNeeded() {
        return new Refused(
                ProblemType.SECOND_FACTOR_NEEDED,
                new Text("请输入验证器上的 6 位数字。", "Enter the six digits of your authenticator."),
                List.of());
    }

    private static Refused refused(String zh, String en) {
        return new Refused(ProblemType.SIGN_IN_REFUSED, new Text(zh, en), List.of());
    }
}
