package org.techmatch.demand;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.techmatch.listing.Citation;
import org.techmatch.listing.PublicListing;
import org.techmatch.listing.PublicListings;
import org.techmatch.listing.Site;
import org.techmatch.organisation.OrganisationView;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.Refused;
import org.techmatch.searchindex.ListingKind;

/** Reads published demands. */
@Singleton
public class Demands {
    private final PublicListings listings;
    private final DemandRepository repository;
    private final Organisations organisations;
    private final Site site;
    private final JsonMapper json;

    Demands(
            PublicListings listings,
            DemandRepository repository,
            Organisations organisations,
            Site site,
            JsonMapper json) {
        this.listings = listings;
        this.repository = repository;
        this.organisations = organisations;
        this.site = site;
        this.json = json;
    }

    /**
     * The published demand of a public code.
     *
     * @param base the portal's address, with which the citation's link begins
     * @throws Refused not-found for anything that is not public
     */
    public DemandPage get(String code, String base) {
        PublicListing listing = listings.find(ListingKind.DEMAND, code).orElseThrow(Refused::notFound);
        DemandView view = view(listing);
        Long ownerId = listing.organisationId();
        OrganisationView owner =
                ownerId == null ? null : organisations.view(ownerId).orElse(null);
        Citation citation = Citation.of(
                owner == null ? null : owner.name(),
                view.title(),
                code,
                base + listing.card().url(),
                view.publishedAt().toLocalDate(),
                site);
        return new DemandPage(
                view,
                owner,
                citation,
                listing.version(),
                Objects.requireNonNull(listing.card().changedAt()));
    }

    /**
     * Owner and content of a demand, of which an anonymous owner and a budget may not be public; for the operator's complete
     * export.
     *
     * @throws Refused not-found for an unknown id
     */
    public NewDemand stored(long id) {
        Demand demand = repository.findById(id).orElseThrow(Refused::notFound);
        try {
            DemandContent content = Objects.requireNonNull(json.readValue(demand.content(), DemandContent.class));
            return new NewDemand(demand.ownerOrganisationId(), content, demand.publishedAt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The public view that a projected listing carries. */
    public DemandView view(PublicListing listing) {
        try {
            return Objects.requireNonNull(json.readValue(listing.view(), DemandView.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
