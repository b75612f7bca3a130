package org.techmatch.organisation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Organisations of a person, or of the operator's queue.
 *
 * @param next cursor of the next page; null on the last
 */
@Serdeable
record OwnOrganisationList(
        List<OwnOrganisationView> items, @Nullable String next) {}
