package org.techmatch.achievement;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.techmatch.listing.Citation;
import org.techmatch.listing.PublicListing;
import org.techmatch.listing.PublicListings;
import org.techmatch.listing.Site;
import org.techmatch.organisation.OrganisationView;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.Refused;
import org.techmatch.searchindex.ListingKind;

/** Reads published achievements. */
@Singleton
public class Achievements {
    private final PublicListings listings;
    private final Completers completers;
    private final Organisations organisations;
    private final Site site;
    private final JsonMapper json;

    Achievements(
            PublicListings listings, Completers completers, Organisations organisations, Site site, JsonMapper json) {
        this.listings = listings;
        this.completers = completers;
        this.organisations = organisations;
        this.site = site;
        this.json = json;
    }

    /**
     * The published achievement of a public code.
     *
     * @param base the portal's address, with which the citation's link begins
     * @throws Refused not-found for anything that is not public
     */
    public AchievementPage get(String code, String base) {
        PublicListing listing = listings.find(ListingKind.ACHIEVEMENT, code).orElseThrow(Refused::notFound);
        AchievementView view = view(listing);
        OrganisationView holder = organisations
                .view(Objects.requireNonNull(listing.organisationId()))
                .orElse(null);
        Citation citation = Citation.of(
                holder == null ? null : holder.name(),
                view.title(),
                code,
                base + listing.card().url(),
                view.publishedAt().toLocalDate(),
                site);
        return new AchievementPage(
                view,
                holder,
                citation,
                listing.version(),
                Objects.requireNonNull(listing.card().changedAt()));
    }

    /** All completers with their shares, which are not public; for the operator's complete export. */
    public List<Completer> completers(long id) {
        return completers.of(id);
    }

    /** The public view that a projected listing carries. */
    public AchievementView view(PublicListing listing) {
        try {
            return Objects.requireNonNull(json.readValue(listing.view(), AchievementView.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
