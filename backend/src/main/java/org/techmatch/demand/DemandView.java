package org.techmatch.demand;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.achievement.AchievementContent;
import org.techmatch.achievement.AchievementView;
import org.techmatch.catalogue.CatalogueEntry;
import org.techmatch.evidence.ListingFiles;

/**
 * A demand as everybody may read it (domain.md §3.3, fields marked P).
 *
 * @param budgetMin null unless the owner made the budget public
 * @param ndaRequired whether it has files for organisations that signed an NDA
 * @param anonymous the owner is named nowhere
 */
@Serdeable
public record DemandView(
        String code,
        String title,
        String status,
        DemandContent.DemandKind demandKind,
        List<CatalogueEntry> fields,
        List<CatalogueEntry> industries,
        String description,
        List<DemandContent.Target> targetIndicators,
        boolean budgetPublic,
        @Nullable String budgetMin,
        @Nullable String budgetMax,
        LocalDate deadline,
        boolean booking,
        int bookingTeamsMax,
        DemandContent.IpExpectation ipExpectation,
        boolean anonymous,
        @Nullable CatalogueEntry district,
        @Nullable List<ListingFiles.Shown> files,
        boolean ndaRequired,
        AchievementView.Screening screening,
        AchievementContent.@Nullable Source source,
        OffsetDateTime publishedAt) {}
