package org.techmatch.booking;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a side asks the others to agree to.
 *
 * @param kind EXTENSION, FAILURE (R-627: without fault) or TERMINATION (breach)
 * @param newLongStop for an extension
 * @param evidence of diligence for FAILURE; for an end that only two sides agree to
 * @param paymentsNote how the payments were settled, for an end
 */
@Serdeable
public record NewRequest(
        String kind,
        @Nullable LocalDate newLongStop,
        String reason,
        @Nullable String evidence,
        @Nullable String paymentsNote) {}
