package org.techmatch.ledger;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What the ledger says of an entry after an event. Each event keeps the one before and the one after it, so that the ledger
 * as of any date is what the last event until then says.
 *
 * @param bookValueFen R-252: for information; no depreciation, no vouchers
 * @param impairedFen how much of it is impaired
 * @param unitOwnNo the number that the unit's own books have
 * @param managingDept R-258: research management unless the unit says otherwise
 * @param excludedFromAssessment whether it is left out of the assessment of state assets
 * @param ended whether the entry was ended by CORRECT
 */
@Serdeable
record LedgerState(
        ConvStatus status,
        Recognition recognition,
        long bookValueFen,
        long impairedFen,
        @Nullable Phase phase,
        @Nullable String unitOwnNo,
        String managingDept,
        boolean excludedFromAssessment,
        @Nullable String remarks,
        List<Holding> holders,
        boolean ended) {
    /** who manages an achievement unless the unit says otherwise. */
    static final String RESEARCH_MANAGEMENT = "科研管理部门";

    /** Which phase it comes from. */
    enum Phase {
        RESEARCH,
        DEVELOPMENT
    }

    /** A state in the making. */
    static LedgerState registered(long unitId, int wholePpm) {
        return new LedgerState(
                ConvStatus.UNCONVERTED,
                Recognition.NOT_RECOGNISED_YET,
                0,
                0,
                null,
                null,
                RESEARCH_MANAGEMENT,
                true,
                null,
                List.of(new Holding(HolderKind.UNIT, unitId, 1, wholePpm)),
                false);
    }

    LedgerState heldBy(List<Holding> owners) {
        return new LedgerState(
                status,
                recognition,
                bookValueFen,
                impairedFen,
                phase,
                unitOwnNo,
                managingDept,
                excludedFromAssessment,
                remarks,
                List.copyOf(owners),
                ended);
    }

    LedgerState in(ConvStatus next) {
        return valued(next, recognition, bookValueFen, impairedFen);
    }

    LedgerState valued(ConvStatus next, Recognition way, long value, long impaired) {
        return new LedgerState(
                next,
                way,
                value,
                impaired,
                phase,
                unitOwnNo,
                managingDept,
                excludedFromAssessment,
                remarks,
                holders,
                ended);
    }

    LedgerState described(@Nullable Phase from, @Nullable String ownNo, @Nullable String dept, @Nullable String note) {
        return new LedgerState(
                status,
                recognition,
                bookValueFen,
                impairedFen,
                from == null ? phase : from,
                ownNo == null ? unitOwnNo : ownNo,
                dept == null ? managingDept : dept,
                excludedFromAssessment,
                note == null ? remarks : note,
                holders,
                ended);
    }

    /** ended, and nobody's. */
    LedgerState end() {
        return new LedgerState(
                status,
                recognition,
                bookValueFen,
                impairedFen,
                phase,
                unitOwnNo,
                managingDept,
                excludedFromAssessment,
                remarks,
                List.of(),
                true);
    }
}
