package org.techmatch.site.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.techmatch.achievement.AchievementContent.PriceMode;
import org.techmatch.catalogue.CatalogueEntry;
import org.techmatch.listing.ListingCard;
import org.techmatch.searchindex.ListingKind;

/** Rows of listings, and the ways on to others like one. */
final class Listings {
    private Listings() {}

    /** Listings as a list of links with their facts. */
    static void list(Html html, PageContext context, List<ListingCard> cards, String tag) {
        html.element(
                tag,
                list -> cards.forEach(card -> list.element("li", item -> {
                    item.element("h3", h -> h.link(context.path(card.url()), card.title(), context.chinese()));
                    item.element("p", facts(context, card));
                })));
    }

    /** The facts of a listing in one line. */
    static String facts(PageContext context, ListingCard card) {
        Stream<@Nullable String> facts = ListingKind.ACHIEVEMENT.value().equals(card.kind())
                ? Stream.of(
                        context.label("type", card.type()),
                        card.code(),
                        maturity(context, card),
                        price(context, card),
                        Boolean.TRUE.equals(card.trial()) ? context.say("listing.trial") : null,
                        named(card))
                : Stream.of(
                        context.label("demandKind", card.demandKind()),
                        card.code(),
                        budget(context, card),
                        Boolean.TRUE.equals(card.booking()) ? context.say("listing.booking") : null,
                        context.say("deadline.until") + " " + card.deadline(),
                        owner(context, card));
        return facts.filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    /** Links to searches for what is like a listing; they need no search server to be written. */
    static void related(
            Html html,
            PageContext context,
            ListingKind kind,
            List<CatalogueEntry> fields,
            List<CatalogueEntry> industries,
            ListingCard.@Nullable OrganisationRef organisation) {
        ListingKind other = kind == ListingKind.ACHIEVEMENT ? ListingKind.DEMAND : ListingKind.ACHIEVEMENT;
        String otherWord = kind == ListingKind.ACHIEVEMENT ? "related.need" : "related.answer";
        html.element("h2", context.say("related.title"));
        html.element("ul", list -> {
            if (organisation != null) {
                way(
                        list,
                        context,
                        "/organisations/" + organisation.code(),
                        "related.organisation",
                        organisation.name());
            }
            fields.forEach(field ->
                    way(list, context, search(kind, "discipline", field), "related.discipline", context.name(field)));
            industries.forEach(industry -> {
                way(list, context, search(kind, "industry", industry), "related.industry", context.name(industry));
                way(list, context, search(other, "industry", industry), otherWord, context.name(industry));
            });
        });
    }

    private static void way(Html list, PageContext context, String path, String word, @Nullable String name) {
        list.element("li", item -> item.link(context.path(path), context.say(word, "name", String.valueOf(name))));
    }

    private static String search(ListingKind kind, String filter, CatalogueEntry entry) {
        return "/search?kind=" + kind.value() + "&" + filter + "=" + entry.code();
    }

    private static @Nullable String maturity(PageContext context, ListingCard card) {
        return card.trl() == null ? null : "TRL " + card.trl() + " " + context.label("stage", card.stage());
    }

    private static @Nullable String price(PageContext context, ListingCard card) {
        String mode = card.priceMode();
        return mode == null ? null : price(context, PriceMode.valueOf(mode), card.priceMin(), card.priceMax());
    }

    /** A price as its mode states it. */
    static @Nullable String price(PageContext context, PriceMode mode, @Nullable String min, @Nullable String max) {
        return switch (mode) {
            case NEGOTIABLE -> context.say("price.negotiable");
            case FIXED -> Amounts.range(context, min, min);
            case RANGE -> Amounts.range(context, min, max);
        };
    }

    private static String budget(PageContext context, ListingCard card) {
        String amount = Amounts.range(context, card.budgetMin(), card.budgetMax());
        return amount == null ? context.say("budget.hidden") : context.say("budget.title") + " " + amount;
    }

    private static @Nullable String named(ListingCard card) {
        ListingCard.OrganisationRef organisation = card.organisation();
        return organisation == null ? null : organisation.name();
    }

    private static @Nullable String owner(PageContext context, ListingCard card) {
        return Boolean.TRUE.equals(card.anonymous()) ? context.say("owner.anonymous") : named(card);
    }
}
