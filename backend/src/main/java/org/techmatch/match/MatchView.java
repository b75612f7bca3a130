package org.techmatch.match;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;

/**
 * A match as one of its parties sees it.
 *
 * @param side the side of the reader: SUPPLY, DEMAND or BROKER
 * @param score 0 to 100, the sum of the parts
 * @param signal points by which it stands lower among suggestions because of coded refusals
 * @param candidates among how many achievements the words were compared
 * @param canWrite whether the thread is open to the reader
 * @param brief the demand's confidential brief, once talks have begun
 * @param lapsesOn the day on which it lapses if nothing is done; null once it has ended
 */
@Serdeable
record MatchView(
        long id,
        long version,
        StateView state,
        String side,
        String source,
        String sourceLabel,
        int score,
        int signal,
        int candidates,
        MatchListing demand,
        MatchListing achievement,
        List<PartView> parts,
        List<ConstraintView> constraints,
        List<SentencePair> sentences,
        List<String> missing,
        List<NdaNeed> ndas,
        List<DecisionView> decisions,
        List<IntroductionView> proposals,
        List<MoveView> moves,
        boolean canWrite,
        @Nullable String brief,
        @Nullable LocalDate lapsesOn,
        OffsetDateTime createdAt,
        OffsetDateTime movedAt) {
    /**
     * One of the two listings.
     *
     * @param title null while it is not public
     * @param organisation null for an anonymous demand until both sides accept
     */
    @Serdeable
    record MatchListing(
            long id,
            @Nullable String code,
            @Nullable String title,
            @Nullable String url,
            @Nullable String organisation,
            boolean anonymous) {}

    /** A part of the score. */
    @Serdeable
    record PartView(String code, int points, int of, String why) {}

    /** A hard condition: PASSED, FAILED or UNKNOWN. */
    @Serdeable
    record ConstraintView(String code, String outcome, String why) {}

    /**
     * An NDA that stands before details.
     *
     * @param by the side whose organisation signs it
     */
    @Serdeable
    record NdaNeed(String listingCode, String by, boolean signed, boolean mine) {}

    /**
     * What somebody decided.
     *
     * @param name null while the sides do not know each other
     */
    @Serdeable
    record DecisionView(
            String side,
            @Nullable String name,
            String decision,
            @Nullable String reasonCode,
            @Nullable String reason,
            OffsetDateTime at) {}

    /** Who proposed the pair and when; the first is the introduction. */
    @Serdeable
    record IntroductionView(String name, String organisation, String sourceLabel, String reason, OffsetDateTime at) {}
}
