package org.techmatch.match;

import org.techmatch.searchindex.ListingKey;

/** The two listings of a match, as far as their public faces and the reader's side allow. */
final class MatchFaces {
    private MatchFaces() {}

    /**
     * The demand.
     *
     * @param named R-212: whether the reader may know the owner of an anonymous one
     */
    static MatchView.MatchListing demand(Match match, boolean named) {
        boolean anonymous = !match.demandShown();
        return listing(match.demand(), match.demandFace(), match.demandPublic(), named || !anonymous, anonymous);
    }

    static MatchView.MatchListing achievement(Match match) {
        return listing(match.achievement(), match.achievementFace(), match.achievementPublic(), true, false);
    }

    private static MatchView.MatchListing listing(
            ListingKey key, Match.Face face, boolean isPublic, boolean named, boolean anonymous) {
        return new MatchView.MatchListing(
                key.id(),
                isPublic ? face.code() : null,
                isPublic ? face.title() : null,
                isPublic ? "/" + key.kind().value() + "s/" + face.code() : null,
                named ? face.owner() : null,
                anonymous);
    }
}
