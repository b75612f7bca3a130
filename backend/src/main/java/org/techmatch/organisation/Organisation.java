package org.techmatch.organisation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as stored.
 *
 * @param profile {@link OrganisationProfile} as JSON
 * @param status state of SM-01; imported organisations are VERIFIED by the operator's word
 * @param returned why it was rejected or suspended; null when there is nothing to say
 * @param mergedIntoId what it became part of
 */
@MappedEntity("organisation")
record Organisation(
        @Id @GeneratedValue @Nullable Long id,
        @Nullable String publicCode,
        @Version long version,
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
        String profile,
        OrganisationStatus status,
        @Nullable Long licenceFileId,
        @Nullable String returned,
        @Nullable Long createdBy,
        @Nullable Long mergedIntoId,
        Instant createdAt,
        Instant updatedAt) {
    /**
     * A new organisation.
     *
     * @param creator the account that registers it; null for the operator's import
     */
    static Organisation of(
            OrganisationContent content,
            String profile,
            OrganisationStatus status,
            @Nullable Long licenceFileId,
            @Nullable Long creator,
            Instant now) {
        return new Organisation(
                null,
                null,
                0,
                content.kind(),
                content.name(),
                content.shortName(),
                content.uscc(),
                content.foreignRegNo(),
                content.districtCode(),
                content.address(),
                content.website(),
                content.intro(),
                content.contactName(),
                content.contactPhone(),
                content.contactEmail(),
                profile,
                status,
                licenceFileId,
                null,
                creator,
                null,
                now,
                now);
    }

    /** The same organisation with other content. */
    Organisation with(OrganisationContent content, String newProfile, Instant now) {
        return new Organisation(
                id,
                publicCode,
                version,
                content.kind(),
                content.name(),
                content.shortName(),
                content.uscc(),
                content.foreignRegNo(),
                content.districtCode(),
                content.address(),
                content.website(),
                content.intro(),
                content.contactName(),
                content.contactPhone(),
                content.contactEmail(),
                newProfile,
                status,
                licenceFileId,
                returned,
                createdBy,
                mergedIntoId,
                createdAt,
                now);
    }
}
