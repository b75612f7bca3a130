package org.techmatch.match;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;

/**
 * What became of a proposal.
 *
 * @param matchId the match; null for who has no part in it because others came first
 * @param first whether this is the introduction; later proposals are only kept
 */
@Serdeable
record ProposalView(@Nullable Long matchId, boolean first, OffsetDateTime proposedAt) {}
