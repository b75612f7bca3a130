package org.techmatch.account;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.Sql;

/**
 * Which account a person at the identity provider has. An account is never found by its mail address, because somebody
 * else may have registered that: whoever has an account already signs in and links it; others get a new one.
 */
@Singleton
public class OidcAccountService {
    private static final int NAME_MAX = 60;

    private final AccountRepository accounts;
    private final SessionService sessions;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    OidcAccountService(AccountRepository accounts, SessionService sessions, Sql sql, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** A person as the provider describes it. */
    record Person(
            String issuer,
            String subject,
            @Nullable String name,
            @Nullable String verifiedEmail) {
        static Person of(IDTokenClaimsSet claims) {
            boolean verified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
            return new Person(
                    claims.getIssuer().getValue(),
                    claims.getSubject().getValue(),
                    claims.getStringClaim("name"),
                    verified ? claims.getStringClaim("email") : null);
        }
    }

    /**
     * Signs a person in, after linking or making the account where that is needed.
     *
     * @param signedIn the account that the browser was signed in to before; it is linked
     * @return the session's token; empty for an account that may not act, or a person who is linked to another one
     */
    @Transactional
    Optional<String> enter(Person person, @Nullable Long signedIn, @Nullable String address, String agent) {
        Optional<Long> known = sql.first(
                "SELECT account_id FROM account_identity WHERE issuer = ? AND subject = ?",
                row -> row.getLong(1),
                person.issuer(),
                person.subject());
        if (known.isPresent()) {
            boolean other = signedIn != null && !known.get().equals(signedIn);
            return other ? Optional.empty() : sessions.enterVouched(known.get(), address, agent);
        }
        long account = signedIn == null ? make(person, address) : signedIn;
        sql.update(
                "INSERT INTO account_identity (account_id, issuer, subject, created_at) VALUES (?, ?, ?, ?)",
                account,
                person.issuer(),
                person.subject(),
                clock.instant());
        audit.record(
                Audit.of(new Actor(account, name(person), address, List.of()), "link-identity", "account", account));
        return sessions.enterVouched(account, address, agent);
    }

    private long make(Person person, @Nullable String address) {
        Instant now = clock.instant();
        String email = person.verifiedEmail() == null ? null : AccountRules.normal(person.verifiedEmail());
        boolean free = email != null && accounts.findByEmail(email).isEmpty();
        String login = "oidc-"
                + Hashes.sha256(person.issuer() + "\n" + person.subject()).substring(0, 16);
        Account account = accounts.save(new Account(
                null,
                0,
                login,
                "",
                name(person),
                null,
                free ? email : null,
                AccountStatus.ACTIVE,
                0,
                null,
                null,
                false,
                now,
                now));
        long id = AccountRules.id(account);
        audit.record(Audit.of(new Actor(id, account.realName(), address, List.of()), "register", "account", id)
                .states(null, AccountStatus.ACTIVE));
        return id;
    }

    private static String name(Person person) {
        String name = person.name() == null ? "" : person.name().strip();
        return name.length() < 2 ? "新用户" : name.substring(0, Math.min(NAME_MAX, name.length()));
    }
}
