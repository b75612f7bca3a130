package org.techmatch.ledger;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** What people enter when they take stock. */
final class InventoryForms {
    private InventoryForms() {}

    /** A new run over all entries that the unit has now. */
    @Serdeable
    record NewRun(long unit, int year, String scope) {}

    /**
     * What was found of one entry.
     *
     * @param found whether it is there as the ledger says
     * @param diff how it differs; left out when it does not
     */
    @Serdeable
    record Count(
            boolean found,
            @Nullable DiffKind diff,
            @Nullable String note) {}

    /** What is done about a difference, and which decision on the run says so. */
    @Serdeable
    record Handling(String handling, @Nullable Long decisionRecordId) {}

    /** A step of SM-25, from the version that was shown. */
    @Serdeable
    record RunMove(long version) {}
}
