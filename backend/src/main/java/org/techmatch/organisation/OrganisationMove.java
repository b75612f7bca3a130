package org.techmatch.organisation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A step in the life of an organisation.
 *
 * @param version as read before
 * @param targetCode public code of the organisation to merge into
 */
@Serdeable
record OrganisationMove(
        long version, @Nullable String reason, @Nullable String targetCode) {}
