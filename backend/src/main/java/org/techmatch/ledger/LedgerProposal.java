package org.techmatch.ledger;

import java.time.Instant;

/** an event with an amount that waits for a second person. */
record LedgerProposal(
        long id,
        long entryId,
        LedgerAction action,
        LedgerAct act,
        long amountFen,
        long accountId,
        String proposedBy,
        Instant proposedAt) {}
