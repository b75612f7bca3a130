package org.techmatch.match;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A step of a match.
 *
 * @param version the version that was seen
 * @param reasonCode one of the coded reasons; needed to decline and to defer
 * @param reason more in one's own words; needed with OTHER
 */
@Serdeable
record MatchMove(
        long version, @Nullable String reasonCode, @Nullable String reason) {}
