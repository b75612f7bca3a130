package org.techmatch.account;

import static org.techmatch.account.AccountStatus.ACTIVE;
import static org.techmatch.account.AccountStatus.ANONYMISED;
import static org.techmatch.account.AccountStatus.DISABLED;
import static org.techmatch.account.AccountStatus.LOCKED;
import static org.techmatch.account.AccountStatus.PENDING;

import org.techmatch.access.Role;
import org.techmatch.lifecycle.Guard;
import org.techmatch.lifecycle.Lifecycle;
import org.techmatch.lifecycle.Transition;
import org.techmatch.platform.Text;

/** SM-02: the life of an account. */
public final class AccountLifecycle {
    private static final Guard<Case> NOT_THE_LAST_ADMIN = new Guard<>(
            "not the last administrator of a verified organisation",
            new Text("这是单位最后一位管理员，请先指定另一位。", "The last administrator of an organisation; appoint another one first."),
            about -> !about.lastAdministrator());

    /** The table. */
    public static final Lifecycle<AccountStatus, Case> SM_02 = new Lifecycle<>(
            "SM-02",
            new Text("账号", "Account"),
            AccountStatus.class,
            about -> new Lifecycle.Subject(null, about.accountId()),
            Transition.<AccountStatus, Case>from(PENDING)
                    .effect("the mailed link was opened")
                    .to(ACTIVE, "activate", "激活", "Activate"),
            Transition.<AccountStatus, Case>from(ACTIVE)
                    .effect("five failed sign-ins; ends after 15 minutes")
                    .to(LOCKED, "lock-out", "锁定", "Lock"),
            Transition.<AccountStatus, Case>from(ACTIVE)
                    .by(Role.PORTAL_OPS)
                    .withReason()
                    .effect("all sessions end")
                    .to(LOCKED, "lock", "锁定", "Lock"),
            Transition.<AccountStatus, Case>from(LOCKED)
                    .effect("the lock's time is over, or the password was reset")
                    .to(ACTIVE, "release", "到期解锁", "Release"),
            Transition.<AccountStatus, Case>from(LOCKED).by(Role.PORTAL_OPS).to(ACTIVE, "unlock", "解锁", "Unlock"),
            Transition.<AccountStatus, Case>from(ACTIVE, LOCKED)
                    .by(Role.PORTAL_OPS)
                    .guard(NOT_THE_LAST_ADMIN)
                    .withReason()
                    .effect("all sessions end")
                    .to(DISABLED, "disable", "停用", "Disable"),
            Transition.<AccountStatus, Case>from(ACTIVE, DISABLED)
                    .orCreator()
                    .guard(NOT_THE_LAST_ADMIN)
                    .effect("name, contacts and password go; a pseudonym keeps what law requires")
                    .to(ANONYMISED, "erase", "注销", "Erase"));

    private AccountLifecycle() {}

    /**
     * The account as the guards see it.
     *
     * @param lastAdministrator whether a verified organisation would be left without an administrator
     */
    public record Case(long accountId, boolean lastAdministrator) {}
}
