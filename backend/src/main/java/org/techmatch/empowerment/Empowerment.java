package org.techmatch.empowerment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An empowerment agreement as stored.
 *
 * @param achievementId null while a BOOKED one has no result yet
 * @param teamSharePpm the team's part of the unit side in millionths; for LONG_TERM_USE the rate of reward
 * @param grantsPowers whether the completers may decide by letters
 * @param documentId the PDF that all sign; null until it is issued
 * @param amendsId the agreement that this one replaces as it becomes effective
 * @param effectiveFrom for an amendment: the future instant from which it counts
 * @param createdAt whose parameters count
 */
record Empowerment(
        long id,
        long version,
        String number,
        EmpowermentMode mode,
        RightKind rightKind,
        @Nullable Integer useYears,
        @Nullable Long achievementId,
        @Nullable Long bookedProjectId,
        String subjectTitle,
        @Nullable String subjectCode,
        long unitId,
        long representativeId,
        int teamSharePpm,
        String mechanism,
        String costs,
        String payer,
        @Nullable String incomeNote,
        boolean grantsPowers,
        @Nullable LocalDate lapseDate,
        @Nullable Long conversionDealId,
        @Nullable Long documentId,
        @Nullable Long noticeId,
        @Nullable Long decisionRecordId,
        @Nullable Long amendsId,
        @Nullable Instant effectiveFrom,
        @Nullable Instant effectiveAt,
        @Nullable LocalDate registeredOn,
        @Nullable String registerNote,
        EmpowermentStatus status,
        Instant createdAt,
        List<Line> lines) {
    /** The accounts of the team, who have an interest. */
    Set<Long> team() {
        return lines.stream().map(Line::accountId).collect(Collectors.toSet());
    }

    String representative() {
        return lines.stream()
                .filter(line -> line.accountId() == representativeId)
                .map(Line::name)
                .findFirst()
                .orElse("");
    }
}
