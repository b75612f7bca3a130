package org.techmatch.demand;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.techmatch.listing.Citation;
import org.techmatch.listing.NewListing;
import org.techmatch.listing.Site;
import org.techmatch.organisation.OrganisationView;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.Clocks;

/** Shows a demand as the public would see it, before it is public. */
@Singleton
class DemandPreview {
    private static final String CODE = "XQ-0000-000000";

    private final DemandListing listing;
    private final Organisations organisations;
    private final Site site;
    private final Clock clock;

    DemandPreview(DemandListing listing, Organisations organisations, Site site, Clock clock) {
        this.listing = listing;
        this.organisations = organisations;
        this.site = site;
        this.clock = clock;
    }

    DemandPage of(NewDemand draft, String base) {
        Instant now = clock.instant();
        Demand shown = Demand.of(draft, "{}", "", "", now).numbered(0L).inState(DemandStatus.PUBLISHED, CODE, now, now);
        NewListing projected = listing.of(shown, draft.content());
        OrganisationView holder = draft.content().anonymous()
                ? null
                : organisations.view(draft.ownerOrganisationId()).orElse(null);
        return new DemandPage(
                (DemandView) projected.view(),
                holder,
                Citation.of(
                        holder == null ? null : holder.name(),
                        draft.content().title(),
                        CODE,
                        base + projected.card().url(),
                        Clocks.local(now).toLocalDate(),
                        site),
                0,
                Clocks.local(now));
    }
}
