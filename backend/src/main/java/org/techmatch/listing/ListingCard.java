package org.techmatch.listing;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.catalogue.CatalogueEntry;

/**
 * A listing in a row of results. Facts of the other kind of listing are null.
 *
 * @param kind {@code achievement} or {@code demand}
 * @param snippet the beginning of the summary or description
 * @param priceMin yuan with two decimals, as all money
 * @param budgetMin null when the owner does not make the budget public
 * @param organisation null for an anonymous demand
 */
@Serdeable
public record ListingCard(
        String kind,
        String code,
        String url,
        String title,
        @Nullable String snippet,
        @Nullable String type,
        @Nullable String stage,
        @Nullable Integer trl,
        @Nullable List<String> modes,
        @Nullable Boolean trial,
        @Nullable String priceMode,
        @Nullable String priceMin,
        @Nullable String priceMax,
        @Nullable String demandKind,
        @Nullable String budgetMin,
        @Nullable String budgetMax,
        @Nullable LocalDate deadline,
        @Nullable Boolean booking,
        @Nullable String ipExpectation,
        @Nullable Boolean anonymous,
        @Nullable OrganisationRef organisation,
        @Nullable CatalogueEntry district,
        @Nullable OffsetDateTime publishedAt,
        @Nullable OffsetDateTime changedAt) {
    private static final int SNIPPET_CHARACTERS = 110;

    /** An organisation by name and public code. */
    @Serdeable
    public record OrganisationRef(String code, String name) {}

    /** The beginning of a text, for a row of results. */
    public static String snippetOf(String text) {
        int end = text.offsetByCodePoints(0, Math.min(SNIPPET_CHARACTERS, text.codePointCount(0, text.length())));
        return end == text.length() ? text : text.substring(0, end) + "…";
    }

    /** The card with what is read from the database's own columns and not from the stored card. */
    ListingCard completed(
            @Nullable OrganisationRef named,
            @Nullable CatalogueEntry where,
            OffsetDateTime published,
            OffsetDateTime changed) {
        return new ListingCard(
                kind,
                code,
                url,
                title,
                snippet,
                type,
                stage,
                trl,
                modes,
                trial,
                priceMode,
                priceMin,
                priceMax,
                demandKind,
                budgetMin,
                budgetMax,
                deadline,
                booking,
                ipExpectation,
                anonymous,
                named,
                where,
                published,
                changed);
    }
}
