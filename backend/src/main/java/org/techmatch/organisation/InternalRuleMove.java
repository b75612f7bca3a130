package org.techmatch.organisation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * A step in the life of an internal rule.
 *
 * @param version as read before
 * @param on the day of reporting; null for today
 */
@Serdeable
record InternalRuleMove(
        long version, @Nullable String reason, @Nullable LocalDate on) {}
