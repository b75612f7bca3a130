package org.techmatch.booking;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A step along SM-09.
 *
 * @param version of the project that the person has seen
 */
@Serdeable
public record BookingMove(long version, @Nullable String reason) {}
