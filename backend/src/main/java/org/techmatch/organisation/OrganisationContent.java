package org.techmatch.organisation;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What is written about an organisation.
 *
 * @param uscc unified social credit code, 18 characters with a check digit (GB 32100)
 * @param districtCode code of the district catalogue
 */
@Serdeable
public record OrganisationContent(
        OrganisationKind kind,
        String name,
        @Nullable String shortName,
        @Nullable String uscc,
        @Nullable String foreignRegNo,
        String districtCode,
        @Nullable String address,
        @Nullable String website,
        @Nullable String intro,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String contactEmail,
        OrganisationProfile profile) {}
