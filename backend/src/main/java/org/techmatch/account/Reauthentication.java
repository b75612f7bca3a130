package org.techmatch.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.techmatch.access.Actor;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/**
 * Asks a person who is signed in for password and one-time code once more, before something that binds. What is
 * wrong counts to the lock of SM-02 as a failed sign-in does.
 */
@Singleton
public class Reauthentication {
    private final AccountRepository accounts;
    private final AccountStates states;
    private final Passwords passwords;
    private final SessionService sessions;

    Reauthentication(AccountRepository accounts, AccountStates states, Passwords passwords, SessionService sessions) {
        this.accounts = accounts;
        this.states = states;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** The hash that the password matches, if it does; slow by design, so ask for it outside of a transaction. */
    public Optional<String> prove(Actor actor, String password) {
        Optional<String> hash = accounts.findById(actor.id()).map(Account::passwordHash);
        return passwords.matches(password, hash) ? hash : Optional.empty();
    }

    /** Whether the person has an authenticator; others are sent their codes. */
    public boolean hasAuthenticator(Actor actor) {
        return accounts.findById(actor.id()).map(Account::totpSecret).isPresent();
    }

    /** Keeps the person's other requests waiting until the transaction ends, so that each binding act happens once. */
    public void lock(Actor actor) {
        states.lock(actor.id());
    }

    /**
     * Checks both proofs within the open transaction, which must be committed even when this refuses, because the failure
     * is counted.
     *
     * @param proven what {@link #prove} said
     * @param code the code as typed
     * @param sent whether it is the code that was sent, and uses it up; asked only of people without an authenticator
     * @return why not; empty when both are right
     */
    public Optional<Refused> refusal(Actor actor, Optional<String> proven, String code, Predicate<String> sent) {
        Account account = sessions.unlocked(states.lock(actor.id()));
        if (account.status() != AccountStatus.ACTIVE) {
            return Optional.of(wrong());
        }
        boolean right = proven.equals(Optional.of(account.passwordHash()))
                && (account.totpSecret() != null ? sessions.takeCode(account, code) : sent.test(code));
        if (right) {
            return Optional.empty();
        }
        sessions.failed(account, actor.address());
        return Optional.of(states.lock(actor.id()).status() == AccountStatus.LOCKED ? locked() : wrong());
    }

    private static Refused wrong() {
        return Refused.invalid(
                List.of(
                        new FieldProblem(
                                "password",
                                new Text(
                                        "密码或验证码不对，没有签署。连续 5 次不对会锁定账号 15 分钟。",
                                        "Wrong password or code; nothing was signed. Five failures lock the account for 15 minutes."))));
    }

    private static Refused locked() {
        return Refused.invalid(List.of(new FieldProblem(
                "password",
                new Text(
                        "连续 5 次不对，账号锁定 15 分钟，没有签署。",
                        "Five failures: the account is locked for 15 minutes, nothing was signed."))));
    }
}
