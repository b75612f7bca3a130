package org.techmatch.account;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.techmatch.organisation.Roles;
import org.techmatch.platform.Keys;
import org.techmatch.platform.Sql;

/**
 * what goes when an account is erased: name, contacts, password, second factor, identities, sessions, links,
 * messages, consents and roles. The account's row stays under a pseudonym, because signatures, money and decisions refer
 * to it under a legal duty; rows of the audit trail stay as they are for the same reason.
 */
@Singleton
class AccountErasure {
    private final Roles roles;
    private final Keys keys;
    private final Sql sql;
    private final Clock clock;
    private final ApplicationEventPublisher<AccountErased> events;

    AccountErasure(Roles roles, Keys keys, Sql sql, Clock clock, ApplicationEventPublisher<AccountErased> events) {
        this.roles = roles;
        this.keys = keys;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /** Erases and returns the pseudonym. */
    String erase(Account account) {
        long id = AccountRules.id(account);
        String pseudonym = "已注销-" + keys.mac("pseudonym", String.valueOf(id)).substring(0, 10);
        sql.update("""
                UPDATE account SET login_name = ?, real_name = ?, password_hash = '', mobile = NULL, email = NULL,
                    totp_secret = NULL, totp_pending = NULL, totp_step = NULL, version = version + 1, updated_at = ?
                WHERE id = ?
                """, "erased-" + id, pseudonym, clock.instant(), id);
        for (String table : new String[] {
            "portal_session",
            "account_token",
            "account_identity",
            "account_consent",
            "notification",
            "notification_preference"
        }) {
            sql.update("DELETE FROM " + table + " WHERE account_id = ?", id);
        }
        String email = account.email();
        if (email != null) {
            sql.update("UPDATE invitation SET email = NULL WHERE email = ?", email);
        }
        roles.endAll(id);
        events.publishEvent(new AccountErased(id, pseudonym));
        return pseudonym;
    }
}
