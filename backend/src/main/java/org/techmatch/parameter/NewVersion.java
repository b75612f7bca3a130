package org.techmatch.parameter;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A new value for a parameter.
 *
 * @param value in the form of the parameter's type
 * @param effectiveFrom from when it counts, not in the past nor more than ten years ahead; at once without it
 * @param reason 4 to 500 characters
 */
@Serdeable
record NewVersion(String value, @Nullable OffsetDateTime effectiveFrom, String reason) {}
