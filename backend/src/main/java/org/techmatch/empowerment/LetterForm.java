package org.techmatch.empowerment;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as the unit's office writes it.
 *
 * @param people grantees, or who commit themselves: completers of all the achievements
 * @param powers at least one for an authorisation; none for a commitment
 * @param minPrice in yuan with at most two decimals
 * @param maxDiscount percentage of the asking price with at most four decimals
 * @param excluded names of counterparties
 * @param to last day; needed for an authorisation
 */
@Serdeable
record LetterForm(
        LetterKind kind,
        List<Long> achievementIds,
        List<Long> people,
        List<Power> powers,
        @Nullable String minPrice,
        @Nullable String maxDiscount,
        List<String> excluded,
        LocalDate from,
        @Nullable LocalDate to) {}
