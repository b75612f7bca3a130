package org.techmatch.empowerment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft that the rules have let pass, as it is stored. */
record EmpowermentDraft(
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
        @Nullable Long amendsId,
        @Nullable Instant effectiveFrom,
        List<Line> lines) {}
