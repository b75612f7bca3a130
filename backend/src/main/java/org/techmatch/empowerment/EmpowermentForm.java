package org.techmatch.empowerment;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as the unit's office writes it.
 *
 * @param version as read before; null for a new one
 * @param mode INSTANT or AGREEMENT; booked ones come from their projects
 * @param useYears for LONG_TERM_USE alone, at least CFG-10
 * @param teamShare percentage of the unit side with at most four decimals, above 0 and below 100
 * @param representativeId one of the lines
 * @param equalise whether the internal shares are to be worked out equal instead of read
 * @param effectiveFrom for an amendment: the day at whose beginning in Asia/Shanghai it counts, after today
 */
@Serdeable
record EmpowermentForm(
        @Nullable Long version,
        @Nullable Long achievementId,
        EmpowermentMode mode,
        RightKind rightKind,
        @Nullable Integer useYears,
        String teamShare,
        long representativeId,
        List<LineForm> lines,
        boolean equalise,
        String mechanism,
        String costs,
        String payer,
        @Nullable String incomeNote,
        boolean grantsPowers,
        @Nullable LocalDate lapseDate,
        @Nullable LocalDate effectiveFrom) {
    /**
     * A member of the team.
     *
     * @param share percentage inside the team; ignored when the shares are equalised
     */
    @Serdeable
    record LineForm(long accountId, @Nullable String share) {}
}
