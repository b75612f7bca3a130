package org.techmatch.empowerment;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;

/**
 * A letter for its unit, its people and who oversees.
 *
 * @param minPrice in yuan
 * @param maxDiscount percentage
 * @param documentId the PDF
 */
@Serdeable
record LetterView(
        long id,
        long version,
        String kind,
        String kindLabel,
        String number,
        String unit,
        List<String> people,
        List<AboutView> achievements,
        List<String> powers,
        @Nullable String minPrice,
        @Nullable String maxDiscount,
        List<String> excluded,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long documentId,
        StateView state,
        List<MoveView> moves,
        List<EmpowermentView.Party> parties,
        @Nullable OffsetDateTime signedAt,
        @Nullable OffsetDateTime revokedAt) {
    /** One of the achievements that it lists. */
    @Serdeable
    record AboutView(String title, @Nullable String code) {}
}
