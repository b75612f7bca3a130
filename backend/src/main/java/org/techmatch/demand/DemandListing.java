package org.techmatch.demand;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.techmatch.achievement.AchievementView;
import org.techmatch.catalogue.CatalogueEntry;
import org.techmatch.catalogue.Catalogues;
import org.techmatch.catalogue.Industries;
import org.techmatch.listing.Attachment;
import org.techmatch.listing.ListingCard;
import org.techmatch.listing.NewListing;
import org.techmatch.organisation.OrganisationFacts;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Fen;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/** Makes a demand's public face; R-212: an anonymous one carries no trace of its owner but the district. */
@Singleton
class DemandListing {
    private final Organisations organisations;
    private final Catalogues catalogues;

    DemandListing(Organisations organisations, Catalogues catalogues) {
        this.organisations = organisations;
        this.catalogues = catalogues;
    }

    NewListing of(Demand demand, DemandContent content) {
        OrganisationFacts owner =
                organisations.find(demand.ownerOrganisationId()).orElseThrow();
        String code = Objects.requireNonNull(demand.publicCode());
        List<String> industries = industries(content, owner);
        return new NewListing(
                new ListingKey(ListingKind.DEMAND, Objects.requireNonNull(demand.id())),
                code,
                content.anonymous() ? null : owner.id(),
                content.title(),
                searchText(content),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                content.kind().name(),
                content.acceptsBooking(),
                Industries.withSections(industries),
                content.fieldCodes(),
                owner.districtCode(),
                content.deadline(),
                card(code, content),
                view(demand, code, content, industries, owner),
                Objects.requireNonNull(demand.publishedAt()));
    }

    /** A demand that names no industry has its owner's, unless that could give the owner away. */
    private static List<String> industries(DemandContent content, OrganisationFacts owner) {
        String own = owner.industryCode();
        boolean fromOwner = content.industryCodes().isEmpty() && own != null && !content.anonymous();
        return fromOwner ? List.of(own) : content.industryCodes();
    }

    private static ListingCard card(String code, DemandContent content) {
        return new ListingCard(
                ListingKind.DEMAND.value(),
                code,
                "/demands/" + code,
                content.title(),
                ListingCard.snippetOf(content.description()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                content.kind().name(),
                budget(content, content.budgetMinFen()),
                budget(content, content.budgetMaxFen()),
                content.deadline(),
                content.acceptsBooking(),
                content.ipExpectation().name(),
                content.anonymous(),
                null,
                null,
                null,
                null);
    }

    private DemandView view(
            Demand demand, String code, DemandContent content, List<String> industries, OrganisationFacts owner) {
        return new DemandView(
                code,
                content.title(),
                demand.status().name(),
                content.kind(),
                catalogues.entries("discipline", content.fieldCodes()),
                catalogues.entries("industry", industries),
                content.description(),
                content.targetIndicators(),
                content.budgetPublic(),
                budget(content, content.budgetMinFen()),
                budget(content, content.budgetMaxFen()),
                content.deadline(),
                content.acceptsBooking(),
                content.bookingTeamsMax(),
                content.ipExpectation(),
                content.anonymous(),
                catalogues.entry("district", owner.districtCode()).orElse(null),
                Attachment.shown(content.attachments(), content.anonymous()),
                Attachment.needNda(content.attachments()),
                new AchievementView.Screening("CLEARED", Clocks.local(demand.updatedAt())),
                content.source(),
                Clocks.local(Objects.requireNonNull(demand.publishedAt())));
    }

    private String searchText(DemandContent content) {
        String fields = String.join(
                " ",
                catalogues.entries("discipline", content.fieldCodes()).stream()
                        .map(CatalogueEntry::name)
                        .toList());
        return (content.description() + "\n" + fields).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String budget(DemandContent content, @Nullable Long fen) {
        return content.budgetPublic() && fen != null ? Fen.yuan(fen) : null;
    }
}
