package org.techmatch.account;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's account.
 *
 * @param passwordHash Argon2id, with its parameters
 * @param totpSecret encrypted; null without a second factor
 * @param lockedUntil end of a lock that failed sign-ins brought about; null for one by an administrator
 * @param demo whether it belongs to the demo data and is refused by any other portal
 */
@MappedEntity("account")
record Account(
        @Id @GeneratedValue @Nullable Long id,
        @Version long version,
        String loginName,
        String passwordHash,
        String realName,
        @Nullable String mobile,
        @Nullable String email,
        AccountStatus status,
        int failedLogins,
        @Nullable Instant lockedUntil,
        @Nullable String totpSecret,
        boolean demo,
        Instant createdAt,
        Instant updatedAt) {
    Account inState(AccountStatus newStatus, Instant now) {
        return new Account(
                id,
                version,
                loginName,
                passwordHash,
                realName,
                mobile,
                email,
                newStatus,
                0,
                null,
                totpSecret,
                demo,
                createdAt,
                now);
    }

    Account withPassword(String hash, Instant now) {
        return new Account(
                id,
                version,
                loginName,
                hash,
                realName,
                mobile,
                email,
                status,
                failedLogins,
                lockedUntil,
                totpSecret,
                demo,
                createdAt,
                now);
    }

    Account withTotp(@Nullable String secret, Instant now) {
        return new Account(
                id,
                version,
                loginName,
                passwordHash,
                realName,
                mobile,
                email,
                status,
                failedLogins,
                lockedUntil,
                secret,
                demo,
                createdAt,
                now);
    }
}
