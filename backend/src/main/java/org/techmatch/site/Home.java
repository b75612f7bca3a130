package org.techmatch.site;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.techmatch.listing.ListingCard;
import org.techmatch.listing.PublicListing;
import org.techmatch.listing.PublicListings;
import org.techmatch.organisation.OrganisationKind;
import org.techmatch.searchindex.ListingKind;

/** Puts the home page together. The newest listings are read afresh, so that a withdrawn one is gone at once. */
@Singleton
public class Home {
    private static final int NEWEST = 4;
    private static final List<String> STAGES = List.of("LAB", "PILOT", "MATURE");

    private final Figures figures;
    private final PublicListings listings;
    private final HomeSettings settings;
    private final List<EntryField> fields;

    Home(Figures figures, PublicListings listings, HomeSettings settings, List<EntryField> fields) {
        this.figures = figures;
        this.listings = listings;
        this.settings = settings;
        this.fields = fields;
    }

    /** The home page's content. */
    public HomeView view() {
        Figures.Counted counted = figures.now();
        Map<String, Long> stages = new LinkedHashMap<>();
        STAGES.forEach(stage -> stages.put(stage, counted.atStage(stage)));
        return new HomeView(
                counted.asOf(),
                new HomeView.Counts(
                        counted.listings(ListingKind.ACHIEVEMENT),
                        counted.listings(ListingKind.DEMAND),
                        counted.organisations(OrganisationKind.RESEARCH_UNIT),
                        counted.organisations(OrganisationKind.ENTERPRISE),
                        counted.organisations()),
                stages,
                newest(ListingKind.ACHIEVEMENT),
                newest(ListingKind.DEMAND),
                fields.stream().map(field -> field(field, counted)).toList(),
                settings.popular());
    }

    private List<ListingCard> newest(ListingKind kind) {
        return listings.newest(kind, null, NEWEST).stream()
                .map(PublicListing::card)
                .toList();
    }

    private static HomeView.Field field(EntryField field, Figures.Counted counted) {
        return new HomeView.Field(
                field.key(),
                field.name(),
                field.nameEn(),
                field.industryCodes(),
                counted.inIndustries(ListingKind.ACHIEVEMENT, field.industryCodes()),
                counted.inIndustries(ListingKind.DEMAND, field.industryCodes()));
    }
}
