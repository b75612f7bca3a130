package org.techmatch.organisation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/**
 * What the administrator of an organisation writes about it.
 *
 * @param uscc unified social credit code, 18 characters with a check digit (GB 32100)
 * @param foreignRegNo register number of an organisation from abroad, instead of a uscc
 * @param districtCode code of the district catalogue
 * @param licenceFileId uploaded copy of the licence; needed to submit
 * @param version as read before; null for a new one
 */
@Serdeable
record OrganisationForm(
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
        OrganisationProfile profile,
        @Nullable Long licenceFileId,
        @Nullable Long version) {
    OrganisationContent content() {
        return new OrganisationContent(
                kind,
                name.strip(),
                text(shortName),
                text(uscc),
                text(foreignRegNo),
                districtCode,
                text(address),
                text(website),
                text(intro),
                text(contactName),
                text(contactPhone),
                text(contactEmail),
                profile);
    }

    /** The version that was read, or a refusal that names it. */
    long readVersion() {
        if (version == null) {
            throw Refused.invalid(java.util.List.of(
                    new FieldProblem("version", new Text("请带上读到的版本号。", "Send the version that was read."))));
        }
        return version;
    }

    /** An emptied field says nothing. */
    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
