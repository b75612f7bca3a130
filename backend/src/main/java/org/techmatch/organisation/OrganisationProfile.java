package org.techmatch.organisation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public facts that only one kind of organisation has (domain.md §3.1); those of other kinds are null.
 *
 * @param industryCode division of GB/T 4754
 * @param deptCode department of an authority
 */
@Serdeable
public record OrganisationProfile(
        @Nullable UnitKind unitKind,
        @Nullable Boolean isStateEstablished,
        @Nullable Boolean inCity,
        @Nullable Boolean isIndependentLegalPerson,
        @Nullable OwnershipKind ownershipKind,
        @Nullable SizeKind sizeKind,
        @Nullable String industryCode,
        @Nullable String techSmeNo,
        @Nullable String hiTechNo,
        @Nullable Boolean isOverseas,
        @Nullable QualificationLevel qualificationLevel,
        @Nullable List<String> serviceScope,
        @Nullable FundKind fundKind,
        @Nullable String managerName,
        @Nullable List<String> stageFocus,
        @Nullable List<String> fieldFocus,
        @Nullable Boolean isState,
        @Nullable PlatformKind platformKind,
        @Nullable Boolean openToPublic,
        @Nullable List<String> equipment,
        @Nullable String deptCode,
        @Nullable AuthorityLevel level) {
    /** Kinds of research unit. */
    public enum UnitKind {
        UNIVERSITY,
        RESEARCH_INSTITUTE,
        MEDICAL_INSTITUTION
    }

    /** Who owns an enterprise; only the first is 国有全资企业. */
    public enum OwnershipKind {
        STATE_WHOLLY_OWNED,
        STATE_CONTROLLED,
        STATE_PARTICIPATING,
        COLLECTIVE,
        PRIVATE,
        FOREIGN_INVESTED,
        OTHER
    }

    /** Sizes of enterprise. */
    public enum SizeKind {
        MICRO,
        SMALL,
        MEDIUM,
        LARGE
    }

    /** Who recognised a transfer agency. */
    public enum QualificationLevel {
        NATIONAL,
        PROVINCIAL,
        MUNICIPAL,
        NONE
    }

    /** Kinds of fund. */
    public enum FundKind {
        RISK_VC,
        VENTURE,
        STATE_VC,
        GOV_GUIDANCE,
        ANGEL_INCUBATOR,
        CORPORATE_VC
    }

    /** Kinds of conversion platform. */
    public enum PlatformKind {
        CONCEPT_VERIFICATION,
        LAB_SCALE,
        PILOT_SCALE,
        INCUBATOR
    }

    /** Levels of authority. */
    public enum AuthorityLevel {
        CITY,
        COUNTY
    }
}
