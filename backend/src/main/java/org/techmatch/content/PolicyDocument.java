package org.techmatch.content;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy document: its facts, and the portal's own plain words about each article. It never holds the official text.
 *
 * @param number the document's number, such as 遂科技规〔2024〕3号
 * @param effectiveTo last day in force
 */
@Serdeable
public record PolicyDocument(
        String number,
        String title,
        String titleEn,
        List<String> issuers,
        LocalDate issuedOn,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        OfficialText officialText,
        String summary,
        String summaryEn,
        List<Article> articles) {
    /** Where the official text is published. */
    @Serdeable
    public record OfficialText(String where, String whereEn) {}

    /**
     * One article.
     *
     * @param summary what it says, in plain words
     * @param portal what the portal does for it today, or that this is planned
     */
    @Serdeable
    public record Article(
            String no,
            String heading,
            String headingEn,
            String summary,
            String summaryEn,
            @Nullable String portal,
            @Nullable String portalEn) {}

    /** Whether the document is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && !day.isAfter(effectiveTo);
    }
}
