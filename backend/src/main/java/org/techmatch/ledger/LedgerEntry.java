package org.techmatch.ledger;

import java.time.Instant;

/**
 * An entry of the separate ledger, as its last event left it.
 *
 * @param ledgerNo R-250: the number, one in each unit without a gap
 * @param active false once it was ended by CORRECT
 * @param frozen R-254: whether ledger and owners were found to differ
 * @param lastHash where its chain of events ends
 */
record LedgerEntry(
        long id,
        long version,
        long organisationId,
        long number,
        String ledgerNo,
        long achievementId,
        boolean active,
        LedgerState state,
        boolean frozen,
        Instant registeredAt,
        Instant lastEventAt,
        int lastSeq,
        String lastHash) {}
