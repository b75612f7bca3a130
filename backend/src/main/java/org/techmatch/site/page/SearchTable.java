package org.techmatch.site.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.techmatch.listing.ListingCard;
import org.techmatch.platform.Language;

/** The columns of an exported search; what a listing does not have is an empty cell. */
@Singleton
class SearchTable {
    private static final List<String> COLUMNS = List.of(
            "kind",
            "code",
            "title",
            "type",
            "stage",
            "trl",
            "modes",
            "priceMode",
            "priceMin",
            "priceMax",
            "budgetMin",
            "budgetMax",
            "deadline",
            "booking",
            "organisation",
            "district",
            "publishedAt",
            "summary",
            "url");

    private final Words words;

    SearchTable(Words words) {
        this.words = words;
    }

    List<String> header(Language language) {
        return COLUMNS.stream()
                .map(column -> words.say(language, "export." + column))
                .toList();
    }

    List<String> row(Language language, String base, ListingCard card) {
        ListingCard.OrganisationRef organisation = card.organisation();
        return Stream.of(
                        words.say(language, "export." + card.kind()),
                        card.code(),
                        card.title(),
                        card.demandKind() == null
                                ? words.label(language, "type", card.type())
                                : words.label(language, "demandKind", card.demandKind()),
                        words.label(language, "stage", card.stage()),
                        card.trl(),
                        modes(language, card.modes()),
                        card.priceMode() == null ? null : words.say(language, "export.price." + card.priceMode()),
                        card.priceMin(),
                        card.priceMax(),
                        card.budgetMin(),
                        card.budgetMax(),
                        card.deadline(),
                        card.booking() == null ? null : words.say(language, "export.booking." + card.booking()),
                        organisation == null ? words.say(language, "export.anonymous") : organisation.name(),
                        district(language, card),
                        card.publishedAt() == null ? null : card.publishedAt().toLocalDate(),
                        card.snippet(),
                        base + card.url())
                .map(value -> Objects.toString(value, ""))
                .toList();
    }

    private @Nullable String modes(Language language, @Nullable List<String> modes) {
        return modes == null
                ? null
                : modes.stream()
                        .map(mode -> words.say(language, "mode." + mode))
                        .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }

    private static @Nullable String district(Language language, ListingCard card) {
        if (card.district() == null) {
            return null;
        }
        return language == Language.ZH
                ? card.district().name()
                : card.district().nameEn();
    }
}
