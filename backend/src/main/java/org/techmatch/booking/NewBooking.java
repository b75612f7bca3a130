package org.techmatch.booking;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A booking that is proposed.
 *
 * @param demandCode public code of the demand
 * @param organisationId for which of one's organisations; null where there is only one
 * @param representative login name of the researcher who is invited; null for oneself
 * @param note what the others should know, at most 1,000 characters
 */
@Serdeable
public record NewBooking(
        String demandCode,
        @Nullable Long organisationId,
        @Nullable String representative,
        @Nullable String note) {}
