package org.techmatch.achievement;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.catalogue.CatalogueEntry;
import org.techmatch.catalogue.TrlLevel;
import org.techmatch.evidence.ListingFiles;

/**
 * An achievement as everybody may read it (domain.md §3.2, fields marked P). Shares, hidden completers' names and
 * screening details are not in it.
 *
 * @param type kind of patent, or type
 * @param completersHidden how many completers did not consent to show their name
 */
@Serdeable
public record AchievementView(
        String code,
        String title,
        String status,
        String type,
        AchievementContent.IpStatus ipStatus,
        @Nullable String ipNumber,
        @Nullable String ipNumberText,
        @Nullable LocalDate filingDate,
        @Nullable LocalDate grantDate,
        @Nullable LocalDate expiryDate,
        AchievementContent.@Nullable LawStatus lawStatus,
        boolean isService,
        AchievementContent.OriginKind originKind,
        AchievementContent.@Nullable NatureKind natureKind,
        AchievementContent.Stage stage,
        int trl,
        TrlLevel trlLevel,
        List<CatalogueEntry> fields,
        List<CatalogueEntry> industries,
        List<CatalogueEntry> ipcClasses,
        List<String> keywords,
        String summary,
        @Nullable String applicationScenario,
        @Nullable String advantages,
        List<AchievementContent.Indicator> indicators,
        @Nullable String benefitNote,
        List<AchievementContent.CoopMode> modes,
        AchievementContent.PriceMode priceMode,
        @Nullable String priceMin,
        @Nullable String priceMax,
        boolean wantTrial,
        boolean wantPilot,
        boolean ndaRequired,
        @Nullable List<ListingFiles.Shown> files,
        List<NamedCompleter> completers,
        int completersTotal,
        int completersHidden,
        Screening screening,
        AchievementContent.@Nullable Source source,
        OffsetDateTime publishedAt) {
    /** A completer who consented to be named. */
    @Serdeable
    public record NamedCompleter(
            int seq,
            String name,
            @Nullable String organisation,
            boolean isMain,
            boolean isStudent,
            @Nullable String role) {}

    /** The result word of the screening, and when. */
    @Serdeable
    public record Screening(String result, OffsetDateTime at) {}
}
