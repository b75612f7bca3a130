package org.techmatch.empowerment;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;

/**
 * An agreement for its parties and who oversees.
 *
 * @param teamShare percentage of the unit side
 * @param parties who must sign, in order, and who has
 * @param waits whose turn it is now, and for what; null at an end
 * @param owners who owns what once it is effective; empty for long-term use
 * @param amends number of the agreement that it replaces
 * @param changes what differs from that one, row by row
 * @param group members of the leading group, for recording a decision
 * @param outsidePolicy R-016: the policy does not hold today
 * @param registryDue R-608: when the registry must show the owners
 */
@Serdeable
record EmpowermentView(
        long id,
        long version,
        String number,
        String mode,
        String modeLabel,
        String rightKind,
        String rightLabel,
        @Nullable Integer useYears,
        @Nullable Long achievementId,
        String title,
        @Nullable String code,
        long unitId,
        String unit,
        String teamShare,
        long representativeId,
        List<LineView> lines,
        String mechanism,
        String costs,
        String payer,
        @Nullable String incomeNote,
        boolean grantsPowers,
        @Nullable LocalDate lapseDate,
        StateView state,
        List<StateView> path,
        List<MoveView> moves,
        List<Party> parties,
        @Nullable Wait waits,
        List<Owner> owners,
        @Nullable Long documentId,
        @Nullable Long noticeId,
        @Nullable DecisionView decision,
        @Nullable String amends,
        List<Change> changes,
        @Nullable OffsetDateTime effectiveFrom,
        @Nullable OffsetDateTime effectiveAt,
        @Nullable LocalDate registeredOn,
        @Nullable String registerNote,
        @Nullable LocalDate registryDue,
        List<Member> group,
        boolean outsidePolicy) {
    /** A completer's line; {@code owns} is the percentage of the whole achievement. */
    @Serdeable
    record LineView(
            int seq,
            long accountId,
            String name,
            String share,
            @Nullable String owns) {}

    /** One who signs. */
    @Serdeable
    record Party(String side, String name, boolean signed) {}

    /** Whose turn it is. */
    @Serdeable
    record Wait(String who, String what) {}

    /** An owner. */
    @Serdeable
    record Owner(String kind, String name, String share) {}

    /** What the leading group decided. */
    @Serdeable
    record DecisionView(
            String meetingNo,
            OffsetDateTime at,
            List<String> participants,
            List<String> recused,
            String decision,
            String reasons,
            @Nullable String dissent,
            String hash) {}

    /** A row of the comparison with the agreement that is replaced. */
    @Serdeable
    record Change(String field, String before, String after, boolean same) {}

    /** A member of the leading group; interested ones are recused. */
    @Serdeable
    record Member(long accountId, String name, boolean interested) {}
}
