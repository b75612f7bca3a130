package org.techmatch.ledger;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.lifecycle.MoveView;

/**
 * An entry with everything that happened to it.
 *
 * @param moves what may be entered along SM-05
 * @param canEnter whether the person may enter events; recognising, impairing and correcting are always open to them
 * @param canDecide whether the person may record decisions
 * @param frozenReason R-254: how ledger and owners differ
 * @param periods who owned which part from when to when, the oldest first
 * @param chainWhole whether every event still has the hash that it was written with
 */
@Serdeable
record LedgerEntryView(
        LedgerPage.Row entry,
        LedgerPage.Unit unit,
        long version,
        @Nullable String phase,
        @Nullable String unitOwnNo,
        String managingDept,
        boolean excludedFromAssessment,
        @Nullable String remarks,
        OffsetDateTime registeredAt,
        List<Owner> owners,
        List<Period> periods,
        List<Event> events,
        boolean chainWhole,
        @Nullable Waiting waiting,
        List<DecisionView> decisions,
        List<MoveView> moves,
        boolean canEnter,
        boolean canDecide,
        @Nullable String frozenReason) {
    /** An owner's part; {@code kind} is UNIT, COMPLETER, ENTERPRISE or OTHER_ORG. */
    @Serdeable
    record Owner(String kind, String kindLabel, String name, int seq, String share) {}

    /** Who owned it for a time; {@code to} is null while it lasts. */
    @Serdeable
    record Period(OffsetDateTime from, @Nullable OffsetDateTime to, String basis, List<Owner> owners) {}

    /**
     * An event.
     *
     * @param amount yuan; null for none
     * @param change what became different, in words
     * @param proposedBy R-010: who entered it, when another person confirmed it
     */
    @Serdeable
    record Event(
            int seq,
            String action,
            String label,
            OffsetDateTime at,
            String actor,
            @Nullable String proposedBy,
            @Nullable String amount,
            @Nullable Long decisionRecordId,
            @Nullable Integer reversesSeq,
            boolean reversed,
            @Nullable String reason,
            List<String> change,
            String hash) {}

    /** an event that waits for a second person. */
    @Serdeable
    record Waiting(
            long id,
            String action,
            String label,
            String amount,
            String proposedBy,
            OffsetDateTime proposedAt,
            boolean own,
            @Nullable String reason) {}
}
