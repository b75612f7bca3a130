package org.techmatch.organisation;

import org.jspecify.annotations.Nullable;

/** What other rooms need to know of an organisation. */
public record OrganisationFacts(
        long id,
        String publicCode,
        String name,
        OrganisationKind kind,
        String districtCode,
        @Nullable String industryCode,
        OrganisationStatus status) {
    /** Whether the public may see it and its people may act for it. */
    public boolean isVerified() {
        return status == OrganisationStatus.VERIFIED;
    }
}
