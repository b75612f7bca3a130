package org.techmatch.organisation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * A step in the life of a membership.
 *
 * @param version as read before
 * @param to last day of an approved role; null for open end
 */
@Serdeable
record MembershipMove(
        long version, @Nullable String reason, @Nullable LocalDate to) {}
