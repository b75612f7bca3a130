package org.techmatch.ledger;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * An event that a person enters.
 *
 * @param version the entry's, as it was shown
 * @param decisionRecordId R-251: the decision on this entry that it rests on
 * @param amount yuan with at most two decimals: the book value when recognising at cost, the impairment, or the price;
 *     left out for none
 * @param recognition for recognising
 * @param phase for recognising: RESEARCH or DEVELOPMENT
 * @param unitOwnNo for recognising: the number in the unit's own books
 * @param managingDept for recognising: who manages it
 */
@Serdeable
record LedgerAct(
        long version,
        @Nullable Long decisionRecordId,
        @Nullable String amount,
        @Nullable Recognition recognition,
        LedgerState.@Nullable Phase phase,
        @Nullable String unitOwnNo,
        @Nullable String managingDept,
        @Nullable String remarks,
        @Nullable String reason) {}
