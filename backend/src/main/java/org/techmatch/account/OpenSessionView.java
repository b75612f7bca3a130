package org.techmatch.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;

/**
 * An open session.
 *
 * @param agent the browser, in its own words
 * @param current whether it is the one that asks
 */
@Serdeable
record OpenSessionView(
        long id,
        String agent,
        @Nullable String address,
        OffsetDateTime createdAt,
        OffsetDateTime seenAt,
        boolean current) {}
