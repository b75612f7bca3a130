package org.techmatch.booking;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A booked project as stored.
 *
 * @param frozenSeq the version of the terms on which all sides agreed; null while they negotiate
 * @param documentId the agreement on that version
 * @param vestedPpm what has vested for the team and is written as ownership
 * @param vestedPendingPpm R-626: what has vested but waits for an achievement in the ledger
 */
record Booking(
        long id,
        long version,
        String code,
        long demandId,
        String demandCode,
        String title,
        long enterpriseId,
        long unitId,
        long representativeId,
        long proposerId,
        @Nullable Long proposerOrganisationId,
        BookingStatus status,
        @Nullable Integer frozenSeq,
        @Nullable Long documentId,
        @Nullable LocalDate expectedDelivery,
        @Nullable LocalDate longStop,
        @Nullable Long achievementId,
        int vestedPpm,
        int vestedPendingPpm,
        @Nullable Instant effectiveAt,
        @Nullable Instant deliveredAt,
        Instant createdAt,
        Instant movedAt) {
    /** What the audit trail and documents call it. */
    static final String KIND = "booked-project";
}
