package org.techmatch.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A step in the life of an account.
 *
 * @param version as read before
 */
@Serdeable
record AccountMove(long version, @Nullable String reason) {}
