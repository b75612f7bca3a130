package org.techmatch.achievement;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.techmatch.achievement.AchievementContent.CoopMode;
import org.techmatch.achievement.AchievementContent.IpStatus;
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
import org.techmatch.searchindex.text.IpNumber;

/** Makes an achievement's public face: card, view and the values that lists filter by. */
@Singleton
class AchievementListing {
    private final Organisations organisations;
    private final Catalogues catalogues;

    AchievementListing(Organisations organisations, Catalogues catalogues) {
        this.organisations = organisations;
        this.catalogues = catalogues;
    }

    NewListing of(Achievement achievement, AchievementContent content, List<Completer> completers) {
        long id = Objects.requireNonNull(achievement.id());
        String code = Objects.requireNonNull(achievement.publicCode());
        OrganisationFacts holder =
                organisations.find(achievement.holderOrganisationId()).orElseThrow();
        Instant published = Objects.requireNonNull(achievement.publishedAt());
        return new NewListing(
                new ListingKey(ListingKind.ACHIEVEMENT, id),
                code,
                holder.id(),
                content.title(),
                searchText(content),
                content.ipNumber(),
                content.listedType(),
                content.stage().name(),
                content.trl(),
                content.coopModes().stream().map(CoopMode::name).toList(),
                PriceBand.of(content),
                content.wantTrial(),
                null,
                null,
                Industries.withSections(content.industryCodes()),
                content.fieldCodes(),
                holder.districtCode(),
                null,
                card(code, content),
                view(achievement, code, content, completers),
                published);
    }

    private static ListingCard card(String code, AchievementContent content) {
        return new ListingCard(
                ListingKind.ACHIEVEMENT.value(),
                code,
                "/achievements/" + code,
                content.title(),
                ListingCard.snippetOf(content.summary()),
                content.listedType(),
                content.stage().name(),
                content.trl(),
                content.coopModes().stream().map(CoopMode::name).toList(),
                content.wantTrial(),
                content.priceMode().name(),
                yuan(content.priceMinFen()),
                yuan(content.priceMaxFen()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private AchievementView view(
            Achievement achievement, String code, AchievementContent content, List<Completer> completers) {
        List<AchievementView.NamedCompleter> named = completers.stream()
                .filter(Completer::nameConsent)
                .map(c -> new AchievementView.NamedCompleter(
                        c.seq(), c.name(), c.organisation(), c.isMain(), c.isStudent(), c.role()))
                .toList();
        String number = content.ipNumber();
        return new AchievementView(
                code,
                content.title(),
                achievement.listingStatus().name(),
                content.listedType(),
                content.ipStatus(),
                number,
                number == null ? null : IpNumber.readable(number, content.ipStatus() == IpStatus.GRANTED),
                content.filingDate(),
                content.grantDate(),
                content.expiryDate(),
                content.lawStatus(),
                content.isService(),
                content.originKind(),
                content.natureKind(),
                content.stage(),
                content.trl(),
                catalogues.trl(content.trl()),
                catalogues.entries("discipline", content.fieldCodes()),
                catalogues.entries("industry", content.industryCodes()),
                catalogues.entries("ipc", content.ipcClasses()),
                content.keywords(),
                content.summary(),
                content.applicationScenario(),
                content.advantages(),
                content.indicators(),
                content.benefitNote(),
                content.coopModes(),
                content.priceMode(),
                yuan(content.priceMinFen()),
                yuan(content.priceMaxFen()),
                content.wantTrial(),
                content.wantPilot(),
                content.ndaRequired(),
                Attachment.shown(content.attachments(), false),
                named,
                completers.size(),
                completers.size() - named.size(),
                new AchievementView.Screening("CLEARED", Clocks.local(achievement.updatedAt())),
                content.source(),
                Clocks.local(Objects.requireNonNull(achievement.publishedAt())));
    }

    private String searchText(AchievementContent content) {
        List<String> parts = new ArrayList<>(content.keywords());
        parts.add(content.summary());
        catalogues.entries("discipline", content.fieldCodes()).stream()
                .map(CatalogueEntry::name)
                .forEach(parts::add);
        if (content.applicationScenario() != null) {
            parts.add(content.applicationScenario());
        }
        return String.join("\n", parts).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String yuan(@Nullable Long fen) {
        return fen == null ? null : Fen.yuan(fen);
    }
}
