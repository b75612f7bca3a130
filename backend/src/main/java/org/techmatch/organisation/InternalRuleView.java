package org.techmatch.organisation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;

/**
 * An internal rule of a research unit.
 *
 * @param reportedToAuthorityAt day on which it was reported; null until then
 * @param supersedesId the rule that this one replaces
 */
@Serdeable
record InternalRuleView(
        long id,
        long version,
        InternalRuleKind kind,
        String kindLabel,
        String title,
        @Nullable Long fileId,
        LocalDate effectiveFrom,
        @Nullable LocalDate publicInUnitAt,
        @Nullable LocalDate staffConsultedAt,
        @Nullable LocalDate reportedToAuthorityAt,
        @Nullable Long supersedesId,
        StateView state,
        List<MoveView> moves) {}
