package org.techmatch.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.organisation.Roles;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/** The one place where the state of an account changes, always by SM-02. */
@Singleton
class AccountStates {
    private final AccountRepository accounts;
    private final Roles roles;
    private final Sql sql;
    private final Clock clock;

    AccountStates(AccountRepository accounts, Roles roles, Sql sql, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.sql = sql;
        this.clock = clock;
    }

    /** Reads an account and keeps others from changing it until the transaction ends. */
    Account lock(long accountId) {
        return accounts.lock(accountId).orElseThrow(Refused::notFound);
    }

    /** The account as the guards of SM-02 see it; the organisations that the person administers are locked. */
    AccountLifecycle.Case about(long accountId) {
        return new AccountLifecycle.Case(accountId, roles.isLastAdministrator(accountId));
    }

    /**
     * Takes a step and stores the new state; failures are forgotten.
     *
     * @param lockedUntil end of a lock that failed sign-ins brought about
     * @return the new state
     */
    AccountStatus take(
            Account account, String action, Actor actor, @Nullable String reason, @Nullable Instant lockedUntil) {
        long id = AccountRules.id(account);
        AccountStatus next = AccountLifecycle.SM_02.take(action, account.status(), about(id), actor, reason);
        sql.update(
                "UPDATE account SET status = ?, failed_logins = 0, locked_until = ?, version = version + 1,"
                        + " updated_at = ? WHERE id = ?",
                next.name(),
                lockedUntil,
                clock.instant(),
                id);
        return next;
    }
}
