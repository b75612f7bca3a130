package org.techmatch.demand;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import org.techmatch.listing.PublicListings;
import org.techmatch.organisation.OrganisationMerged;
import org.techmatch.organisation.OrganisationShown;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/** What happens to demands with their organisation; the anonymous ones too, whose listings do not say whose they are. */
@Singleton
class DemandsOfOrganisations {
    private final PublicListings listings;
    private final Sql sql;

    DemandsOfOrganisations(PublicListings listings, Sql sql) {
        this.listings = listings;
        this.sql = sql;
    }

    @EventListener
    void shown(OrganisationShown event) {
        sql.list("SELECT id FROM demand WHERE owner_organisation_id = ?", row -> row.getLong(1), event.organisationId())
                .forEach(id -> listings.hold(new ListingKey(ListingKind.DEMAND, id), !event.shown()));
    }

    @EventListener
    void merged(OrganisationMerged event) {
        sql.update(
                "UPDATE demand SET owner_organisation_id = ?, version = version + 1 WHERE owner_organisation_id = ?",
                event.intoId(),
                event.organisationId());
    }
}
