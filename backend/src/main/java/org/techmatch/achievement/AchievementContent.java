package org.techmatch.achievement;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.listing.Attachment;

/**
 * What is written about an achievement (domain.md §3.2), all of it public once published.
 *
 * @param ipNumber normalised
 * @param fieldCodes 1 to 5 first-level disciplines of GB/T 13745
 * @param priceMinFen lowest or fixed price in fen; null for NEGOTIABLE
 * @param attachments files of all classes; null for none
 * @param source where a listing was taken from, when others must be credited
 */
@Serdeable
public record AchievementContent(
        String title,
        AchievementType type,
        @Nullable PatentKind subType,
        IpStatus ipStatus,
        @Nullable String ipNumber,
        @Nullable LocalDate filingDate,
        @Nullable LocalDate grantDate,
        @Nullable LocalDate expiryDate,
        @Nullable LawStatus lawStatus,
        boolean isService,
        OriginKind originKind,
        @Nullable NatureKind natureKind,
        Stage stage,
        int trl,
        List<String> fieldCodes,
        List<String> industryCodes,
        List<String> ipcClasses,
        List<String> keywords,
        String summary,
        @Nullable String applicationScenario,
        @Nullable String advantages,
        List<Indicator> indicators,
        @Nullable String benefitNote,
        List<CoopMode> coopModes,
        PriceMode priceMode,
        @Nullable Long priceMinFen,
        @Nullable Long priceMaxFen,
        boolean wantTrial,
        boolean wantPilot,
        boolean ndaRequired,
        @Nullable Source source,
        @Nullable List<Attachment> attachments) {
    /** A measured property. */
    @Serdeable
    public record Indicator(
            String name, String value, @Nullable String unit) {}

    /** Where a listing came from and how it is credited. */
    @Serdeable
    public record Source(String name, @Nullable String attribution) {}

    /** Types of the policy's supplementary article (附则). */
    public enum AchievementType {
        PATENT,
        SOFTWARE_COPYRIGHT,
        IC_LAYOUT,
        PLANT_VARIETY,
        ANIMAL_VARIETY,
        BIOPHARMA_VARIETY,
        TECH_SECRET,
        OTHER_NON_PATENT
    }

    /** Kinds of patent. */
    public enum PatentKind {
        INVENTION,
        UTILITY_MODEL,
        DESIGN
    }

    /** 已授权 or 未授权. */
    public enum IpStatus {
        GRANTED,
        UNGRANTED
    }

    /** Legal status of the right. */
    public enum LawStatus {
        VALID,
        PENDING,
        LAPSED,
        INVALIDATED,
        PLEDGED,
        DISPUTED
    }

    /** What the achievement came out of. */
    public enum OriginKind {
        FISCAL_PROJECT,
        ENTRUSTED,
        HORIZONTAL,
        SELF,
        OTHER
    }

    /** 成果属性. */
    public enum NatureKind {
        ORIGINAL,
        IMPORTED_ABSORBED,
        SECONDARY_DEV
    }

    /** 所处阶段. */
    public enum Stage {
        LAB,
        PILOT,
        MATURE
    }

    /** Ways to cooperate. */
    public enum CoopMode {
        TRANSFER,
        LICENCE_EXCLUSIVE,
        LICENCE_SOLE,
        LICENCE_ORDINARY,
        LICENCE_OPEN,
        VALUATION_INVEST,
        TRIAL,
        COOPERATE
    }

    /** How the price is stated. */
    public enum PriceMode {
        NEGOTIABLE,
        FIXED,
        RANGE
    }

    /** The word by which lists filter: the kind of patent, or the type. */
    public String listedType() {
        return subType != null ? subType.name() : type.name();
    }
}
