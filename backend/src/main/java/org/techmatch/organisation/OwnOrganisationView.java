package org.techmatch.organisation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;

/**
 * An organisation as its administrator and the operator see it.
 *
 * @param moves what this person may do next
 * @param returned why it was not verified or was suspended; null when there is nothing to say
 * @param mergedInto public code of the organisation that it became part of
 * @param members people whose roles count now
 */
@Serdeable
record OwnOrganisationView(
        long id,
        String code,
        long version,
        StateView state,
        List<MoveView> moves,
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
        @Nullable String returned,
        @Nullable String mergedInto,
        int members,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {}
