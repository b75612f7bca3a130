package org.techmatch.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What an objection comes to.
 *
 * @param version of the notice, as read before
 * @param outcome UPHELD or REJECTED
 * @param conclusion told to whoever objected, 10 to 1,000 characters
 */
@Serdeable
record ConclusionForm(
        long version, @Nullable String outcome, @Nullable String conclusion) {}
