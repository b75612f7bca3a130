package org.techmatch.account;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/** Accounts and the roles that people hold. */
@Singleton
public class AccountService {
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Grants grants;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    AccountService(
            AccountRepository accounts, Passwords passwords, Grants grants, Sql sql, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.grants = grants;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The hash of a new person's password. Hashing is slow by design, so no transaction may be open meanwhile.
     *
     * @throws Refused invalid-request with every wrong field
     */
    public String hash(NewAccount person) {
        check(person);
        return passwords.hash(person.password());
    }

    /**
     * Registers a person.
     *
     * @param passwordHash what {@link #hash} made of the password
     * @return the account's id
     * @throws Refused invalid-request with every wrong field, and for a login name or mail address that is taken
     */
    @Transactional
    public long register(NewAccount person, String passwordHash, AccountStatus status, @Nullable String address) {
        check(person);
        return save(person, passwordHash, status, address, false);
    }

    /** Makes an account of the demo data, unless it is there; any portal without demo data refuses it. */
    @Transactional
    public long demo(NewAccount person) {
        return accounts.findByLoginName(person.loginName())
                .map(AccountRules::id)
                .orElseGet(() -> save(person, hash(person), AccountStatus.ACTIVE, null, true));
    }

    /**
     * Gives a person a role.
     *
     * @param organisationId null for a portal-wide role
     */
    @Transactional
    public void grant(long accountId, Role role, @Nullable Long organisationId, Actor by) {
        Instant now = clock.instant();
        sql.update(
                """
                INSERT INTO membership (account_id, organisation_id, role, from_date, requested_at, approved_by, approved_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                accountId,
                organisationId,
                role.name(),
                LocalDate.ofInstant(now, Clocks.ZONE),
                now,
                by.accountId(),
                now);
        audit.record(Audit.of(by, "grant-role", "account", accountId)
                .in(organisationId)
                .states(null, role.name()));
    }

    /** The person of an account with the roles that count now, for what is done without a session. */
    public Actor actor(long accountId) {
        Account account = accounts.findById(accountId).orElseThrow(Refused::notFound);
        return new Actor(accountId, account.realName(), null, grants.of(accountId));
    }

    /** The account of a login name. */
    public Optional<Long> find(String loginName) {
        return accounts.findByLoginName(AccountRules.normal(loginName)).map(AccountRules::id);
    }

    private void check(NewAccount person) {
        FieldProblems problems = new FieldProblems();
        AccountRules.check(person, problems);
        passwords.check(person.password(), person.loginName(), problems);
        if (accounts.findByLoginName(AccountRules.normal(person.loginName())).isPresent()) {
            problems.add("loginName", "这个登录名已有人用，请换一个。", "This login name is taken.");
        }
        if (accounts.findByEmail(AccountRules.normal(person.email())).isPresent()) {
            problems.add(
                    "email", "这个邮箱已注册，可以直接登录或重置密码。", "This mail address is registered; sign in or reset the password.");
        }
        problems.throwIfAny();
    }

    private long save(
            NewAccount person, String passwordHash, AccountStatus status, @Nullable String address, boolean demo) {
        Instant now = clock.instant();
        Account account = insert(new Account(
                null,
                0,
                AccountRules.normal(person.loginName()),
                passwordHash,
                person.realName().strip(),
                person.mobile(),
                AccountRules.normal(person.email()),
                status,
                0,
                null,
                null,
                demo,
                now,
                now));
        long id = AccountRules.id(account);
        Actor self = new Actor(id, account.realName(), address, java.util.List.of());
        audit.record(Audit.of(self, "register", "account", id).states(null, status));
        return id;
    }

    /** Two people may ask for one name at once; the database decides. */
    private Account insert(Account account) {
        try {
            return accounts.save(account);
        } catch (DataAccessException e) {
            FieldProblems problems = new FieldProblems();
            problems.add("loginName", "登录名或邮箱刚被别人注册，请换一个。", "The login name or mail address has just been taken.");
            problems.throwIfAny();
            throw e;
        }
    }
}
