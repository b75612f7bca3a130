package org.techmatch.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of stocktaking with its lines. */
record InventoryRun(
        long id,
        long version,
        long organisationId,
        int year,
        String scope,
        InventoryStatus status,
        String openedBy,
        Instant openedAt,
        @Nullable Instant closedAt,
        List<Line> lines) {
    /**
     * What was found of one entry.
     *
     * @param found null until it was counted
     * @param diff how it differs; null when it does not
     * @param handling what was done about the difference
     */
    record Line(
            long entryId,
            @Nullable Boolean found,
            @Nullable DiffKind diff,
            @Nullable String note,
            @Nullable String handling,
            @Nullable Long decisionRecordId,
            @Nullable String countedBy) {
        boolean isHandled() {
            return diff == null || (handling != null && decisionRecordId != null);
        }
    }

    InventoryLifecycle.Case facts() {
        return new InventoryLifecycle.Case(
                organisationId,
                (int) lines.stream().filter(line -> line.found() == null).count(),
                (int) lines.stream().filter(line -> !line.isHandled()).count());
    }
}
