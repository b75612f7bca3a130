package org.techmatch.organisation;

/** Kinds of organisation (domain.md §3.1). */
public enum OrganisationKind {
    RESEARCH_UNIT,
    ENTERPRISE,
    TRANSFER_AGENCY,
    FUND,
    PLATFORM_OPERATOR,
    AUTHORITY,
    TRAINING_BASE,
    EXTERNAL_CENTRE
}
