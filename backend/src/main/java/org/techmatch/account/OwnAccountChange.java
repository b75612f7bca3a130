package org.techmatch.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What people change of their accounts.
 *
 * @param version as read before
 */
@Serdeable
record OwnAccountChange(
        long version,
        String realName,
        @Nullable String mobile,
        @Nullable String email) {}
