package org.techmatch.booking;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.document.SignatureView;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;

/**
 * A booked project for who has a part in it. Shares are percentages as decimal strings.
 *
 * @param sides for which the person may act
 * @param statutoryDefault R-622: what the law says where the newest terms are silent; null when they are not
 * @param outcomes what everybody will own, by the newest terms
 * @param people researchers of the unit, for writing terms; empty for the enterprise
 */
@Serdeable
public record BookingView(
        long id,
        long version,
        String code,
        StateView state,
        String title,
        String demandCode,
        String enterprise,
        String unit,
        long representativeId,
        String representative,
        List<String> sides,
        boolean member,
        @Nullable LocalDate expectedDelivery,
        @Nullable LocalDate longStop,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime effectiveAt,
        @Nullable OffsetDateTime deliveredAt,
        @Nullable Long achievementId,
        String vested,
        String pending,
        List<String> acceptedBy,
        List<VersionView> versions,
        @Nullable Integer frozenSeq,
        @Nullable Long documentId,
        List<SignatureView> signatures,
        @Nullable String statutoryDefault,
        List<MilestoneView> milestones,
        List<Outcome> outcomes,
        List<VestingView> vestings,
        List<RequestView> requests,
        List<Waiting> waiting,
        List<Person> people,
        List<MoveView> moves) {
    /** A version of the terms, and which sides agree to it. */
    @Serdeable
    public record VersionView(
            int seq,
            String side,
            String name,
            @Nullable String note,
            BookingTerms terms,
            String sha256,
            OffsetDateTime at,
            List<String> agreedBy) {}

    /**
     * A milestone; 0 is the delivery as a whole.
     *
     * @param cumulative what the team has vested when it and all before it are accepted
     */
    @Serdeable
    public record MilestoneView(
            int seq,
            String name,
            String criteria,
            LocalDate due,
            String weight,
            String cumulative,
            StateView state,
            int submission,
            @Nullable OffsetDateTime submittedAt,
            @Nullable LocalDate answerBy,
            @Nullable String evidence,
            List<KeyView> keys) {}

    /** A key that was used on the newest submission, or the last one that was judged. */
    @Serdeable
    public record KeyView(
            int submission,
            String side,
            String decision,
            List<Verdict.Result> results,
            @Nullable String remedies,
            String name,
            OffsetDateTime at) {}

    /**
     * Who will own how much.
     *
     * @param kind DELIVERED, AFTER a milestone, or FAILED
     */
    @Serdeable
    public record Outcome(String kind, int milestone, List<Owner> owners) {}

    /**
     * An owner.
     *
     * @param kind ENTERPRISE, MEMBER or UNIT
     */
    @Serdeable
    public record Owner(String kind, String name, int ppm, String share, String formula) {}

    /** A step of the vesting. */
    @Serdeable
    public record VestingView(
            long id,
            String kind,
            @Nullable Integer milestone,
            String delta,
            String cumulative,
            @Nullable Long reversesId,
            @Nullable String reason,
            String name,
            OffsetDateTime at) {}

    /** What a side asked the others to agree to. */
    @Serdeable
    public record RequestView(
            long id,
            String kind,
            @Nullable LocalDate newLongStop,
            String reason,
            @Nullable String evidence,
            @Nullable String paymentsNote,
            String side,
            String name,
            OffsetDateTime at,
            List<String> agreedBy,
            boolean open) {}

    /**
     * What waits for whom.
     *
     * @param what a word that the page translates
     */
    @Serdeable
    public record Waiting(
            String side,
            String what,
            @Nullable Integer milestone,
            @Nullable LocalDate due) {}

    /** A researcher of the unit. */
    @Serdeable
    public record Person(long accountId, String name) {}
}
