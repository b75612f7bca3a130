package org.techmatch.match;

import jakarta.inject.Singleton;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.ListingKey;

/** The two listings of a match, as far as their public faces and the reader's side allow. */
@Singleton
class MatchListings {
    private final Sql sql;

    MatchListings(Sql sql) {
        this.sql = sql;
    }

    /**
     * The demand.
     *
     * @param named R-212: whether the reader may know the owner of an anonymous one
     */
    MatchView.MatchListing demand(Match match, boolean named) {
        boolean anonymous = !match.demandShown();
        return listing(match.demand(), match.demandOrganisationId(), named || !anonymous, anonymous);
    }

    MatchView.MatchListing achievement(Match match) {
        return listing(match.achievement(), match.supplyOrganisationId(), true, false);
    }

    /** The public code, also of what is public no longer. */
    String code(ListingKey key) {
        return sql.first(
                        "SELECT public_code FROM public_listing WHERE kind = ? AND listing_id = ?",
                        row -> row.getString(1),
                        key.kind().value(),
                        key.id())
                .orElse("");
    }

    private MatchView.MatchListing listing(ListingKey key, long organisation, boolean named, boolean anonymous) {
        String owner = named
                ? sql.first("SELECT name FROM organisation WHERE id = ?", row -> row.getString(1), organisation)
                        .orElse(null)
                : null;
        return sql.first(
                        "SELECT public_code, title FROM public_listing WHERE kind = ? AND listing_id = ? AND visible",
                        row -> new MatchView.MatchListing(
                                key.id(),
                                row.getString(1),
                                row.getString(2),
                                "/" + key.kind().value() + "s/" + row.getString(1),
                                owner,
                                anonymous),
                        key.kind().value(),
                        key.id())
                .orElseGet(() -> new MatchView.MatchListing(key.id(), null, null, null, owner, anonymous));
    }
}
