package org.techmatch.match;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.lifecycle.StateView;

/**
 * Matches, the best first.
 *
 * @param next cursor of the following page; null on the last
 */
@Serdeable
record MatchPage(List<Item> items, long total, @Nullable String next) {
    /**
     * A match in a row.
     *
     * @param sentence the pair of sentences that are most alike; null when none are
     * @param failed codes of the hard conditions that fail
     * @param yourTurn whether the reader's side has to decide now
     */
    @Serdeable
    record Item(
            long id,
            StateView state,
            String side,
            String sourceLabel,
            int score,
            MatchView.MatchListing demand,
            MatchView.MatchListing achievement,
            @Nullable SentencePair sentence,
            List<String> failed,
            boolean yourTurn,
            OffsetDateTime movedAt) {}
}
