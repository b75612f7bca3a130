package org.techmatch.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.lifecycle.StateView;

/**
 * A person's own account.
 *
 * @param secondFactor whether signing in asks for a code
 * @param hasPassword false for accounts that only sign in through the identity provider
 */
@Serdeable
record OwnAccountView(
        long version,
        String loginName,
        String realName,
        @Nullable String mobile,
        @Nullable String email,
        StateView state,
        boolean secondFactor,
        boolean hasPassword,
        List<ConsentView> consents,
        OffsetDateTime createdAt) {}
