package org.techmatch.site;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.catalogue.CatalogueEntry;
import org.techmatch.organisation.OrganisationKind;
import org.techmatch.organisation.OrganisationProfile;

/**
 * A page of organisations.
 *
 * @param total organisations that meet all conditions
 * @param kinds organisations by kind that meet all conditions but the kind
 */
@Serdeable
public record OrganisationList(
        long total,
        List<Item> items,
        List<KindCount> kinds,
        @Nullable String nextCursor,
        @Nullable String previousCursor) {
    /**
     * An organisation in the list.
     *
     * @param intro its first 200 characters
     * @param achievements public achievements
     * @param demands public demands that name it as owner
     */
    @Serdeable
    public record Item(
            String code,
            String name,
            @Nullable String shortName,
            OrganisationKind kind,
            OrganisationProfile.@Nullable UnitKind unitKind,
            OrganisationProfile.@Nullable OwnershipKind ownershipKind,
            OrganisationProfile.@Nullable FundKind fundKind,
            OrganisationProfile.@Nullable PlatformKind platformKind,
            @Nullable CatalogueEntry district,
            @Nullable String intro,
            long achievements,
            long demands) {}

    /** How many organisations are of a kind. */
    @Serdeable
    public record KindCount(String value, long count) {}
}
