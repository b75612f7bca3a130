package org.techmatch.match;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/**
 * A match as stored, with whose listings it joins.
 *
 * @param explanation JSON of {@link MatchExplanation}
 * @param proposerAccountId R-657: who introduced the pair; null for the portal
 * @param movedAt when a person last did something with it
 * @param demandShown whether the demand is public and names its owner
 */
record Match(
        long id,
        long version,
        long demandId,
        long achievementId,
        MatchSource source,
        MatchStatus status,
        int score,
        int standing,
        Instant newestAt,
        String explanation,
        @Nullable Long proposerAccountId,
        @Nullable Long proposerOrganisationId,
        Instant createdAt,
        Instant movedAt,
        long demandOrganisationId,
        long supplyOrganisationId,
        boolean demandPublic,
        boolean demandShown,
        boolean achievementPublic,
        Face demandFace,
        Face achievementFace) {
    /**
     * How a listing is shown.
     *
     * @param code null for what was never public
     * @param title empty once it is public no longer
     */
    record Face(@Nullable String code, @Nullable String title, String owner) {}

    ListingKey demand() {
        return new ListingKey(ListingKind.DEMAND, demandId);
    }

    ListingKey achievement() {
        return new ListingKey(ListingKind.ACHIEVEMENT, achievementId);
    }

    /** The organisation of a side; a broker's is the one that proposed. */
    long organisation(Side side) {
        return switch (side) {
            case DEMAND -> demandOrganisationId;
            case SUPPLY -> supplyOrganisationId;
            case BROKER -> proposerOrganisationId == null ? 0 : proposerOrganisationId;
        };
    }
}
