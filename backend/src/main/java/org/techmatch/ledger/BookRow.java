package org.techmatch.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stood at an instant, with what the list says of its achievement now.
 *
 * @param title empty when the achievement was purged
 * @param type kind of patent, or type
 * @param completers their names in order
 * @param lastDecision number of the meeting that the last event cites
 */
record BookRow(
        long id,
        long unitId,
        long number,
        String ledgerNo,
        long achievementId,
        @Nullable String code,
        String title,
        String type,
        @Nullable String ipNumber,
        @Nullable String ipStatus,
        LedgerState state,
        boolean frozen,
        LedgerAction lastAction,
        Instant lastAt,
        @Nullable String lastDecision,
        List<String> completers) {}
