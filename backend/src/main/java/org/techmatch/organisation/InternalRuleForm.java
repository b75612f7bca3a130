package org.techmatch.organisation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * An internal rule as its unit writes it.
 *
 * @param version as read before; null for a new one
 * @param fileId the uploaded text; needed before it takes effect
 * @param publicInUnitAt day on which it was made public within the unit
 * @param staffConsultedAt day on which the staff was consulted
 * @param supersedesId the rule that this one replaces when it takes effect
 */
@Serdeable
record InternalRuleForm(
        @Nullable Long version,
        InternalRuleKind kind,
        String title,
        @Nullable Long fileId,
        LocalDate effectiveFrom,
        @Nullable LocalDate publicInUnitAt,
        @Nullable LocalDate staffConsultedAt,
        @Nullable Long supersedesId) {}
