package org.techmatch.site.page;

import java.util.List;
import org.techmatch.listing.ListingCard;
import org.techmatch.organisation.OrganisationView;
import org.techmatch.site.OrganisationDetail;
import org.techmatch.site.OrganisationList;
import org.techmatch.site.QueryPath;

/** Writes the list of organisations and the page of one. */
final class OrganisationWriter {
    private static final String LIST = "/organisations";

    private OrganisationWriter() {}

    /**
     * The list.
     *
     * @param address builds the path of the list with another cursor, or without one for null
     * @param filtered whether conditions or a cursor are set, which search engines need not list
     */
    static Page list(PageContext context, OrganisationList list, String words, QueryPath address, boolean filtered) {
        List<Layout.Crumb> crumbs = List.of(new Layout.Crumb(context.say("organisation.title"), LIST));
        Html body = Layout.body(context, LIST, crumbs, main -> {
            main.element("h1", context.say("organisation.title"));
            main.element("p", context.say("organisation.lead"));
            main.element(
                    "form",
                    form -> form.element("label", context.say("organisation.find"), "for", "q")
                            .single(
                                    "input",
                                    "type",
                                    "search",
                                    "id",
                                    "q",
                                    "name",
                                    "q",
                                    "value",
                                    words,
                                    "maxlength",
                                    "200")
                            .element("button", context.say("search.submit"), "type", "submit"),
                    "action",
                    context.path(LIST),
                    "method",
                    "get");
            main.element(
                    "p",
                    list.total() == 0
                            ? context.say("organisation.none")
                            : context.say("organisation.count", "n", list.total()));
            main.element(
                    "ul",
                    kinds -> list.kinds()
                            .forEach(kind -> kinds.element(
                                    "li",
                                    item -> item.link(
                                            context.path(LIST + "?kind=" + kind.value()),
                                            context.label("orgKind", kind.value()) + " " + kind.count()))));
            main.element("ul", items -> list.items().forEach(item -> item(items, context, item)));
            Pager.write(main, context, address, list.previousCursor(), list.nextCursor());
        });
        Page page = Page.of(context.say("organisation.title"), context.say("organisation.lead"), LIST, body)
                .withData(List.of(JsonLd.crumbs(context, crumbs)));
        return filtered ? page.notIndexed() : page;
    }

    private static void item(Html items, PageContext context, OrganisationList.Item item) {
        items.element("li", row -> {
            row.element("h2", h -> h.link(context.path(LIST + "/" + item.code()), item.name(), context.chinese()));
            row.element(
                    "p",
                    context.label("orgKind", item.kind()) + " · " + context.name(item.district()) + " · "
                            + context.say(
                                    "organisation.listings",
                                    "achievements",
                                    item.achievements(),
                                    "demands",
                                    item.demands()));
            if (item.intro() != null) {
                row.element("p", item.intro(), context.chinese());
            }
        });
    }

    /** One organisation. */
    static Page one(PageContext context, OrganisationDetail detail) {
        OrganisationView view = detail.organisation();
        String path = LIST + "/" + view.code();
        List<Layout.Crumb> crumbs =
                List.of(new Layout.Crumb(context.say("organisation.title"), LIST), new Layout.Crumb(view.name(), path));
        Html body = Layout.body(context, path, crumbs, main -> {
            main.element("h1", view.name(), context.chinese());
            main.element("dl", facts -> facts(facts, context, view));
            main.section(context.say("organisation.intro"), view.intro(), context.chinese());
            Contacts.write(main, context, view);
            listings(main, context, "achievement", view.code(), detail.counts().achievements(), detail.achievements());
            listings(main, context, "demand", view.code(), detail.counts().demands(), detail.demands());
        });
        return Page.of(view.name(), description(context, detail), path, body)
                .withFeed("/feed.atom?organisation=" + view.code())
                .withData(List.of(JsonLd.organisation(context, view), JsonLd.crumbs(context, crumbs)));
    }

    private static void facts(Html facts, PageContext context, OrganisationView view) {
        facts.fact(context.say("facts.number"), view.code())
                .fact(context.say("organisation.kind"), kind(context, view))
                .fact(context.say("organisation.where"), context.name(view.district()))
                .fact(context.say("organisation.address"), view.address(), context.chinese())
                .fact(context.say("organisation.uscc"), view.uscc());
        String website = view.website();
        if (website != null && website.matches("https?://.+")) {
            facts.element("dt", context.say("organisation.website"))
                    .element("dd", dd -> dd.link(website, website, "rel", "nofollow noopener"));
        }
    }

    private static String kind(PageContext context, OrganisationView view) {
        String[] more = {
            context.label("unitKind", view.profile().unitKind()),
            context.label("ownershipKind", view.profile().ownershipKind()),
            context.label("fundKind", view.profile().fundKind()),
            context.label("platformKind", view.profile().platformKind())
        };
        StringBuilder kind = new StringBuilder(String.valueOf(context.label("orgKind", view.kind())));
        for (String label : more) {
            if (label != null) {
                kind.append(" · ").append(label);
            }
        }
        return kind.toString();
    }

    private static void listings(
            Html main, PageContext context, String kind, String code, long count, List<ListingCard> cards) {
        if (!cards.isEmpty()) {
            String word = kind.equals("achievement") ? "organisation.itsAchievements" : "organisation.itsDemands";
            main.element("h2", context.say(word));
            Listings.list(main, context, cards, "ul");
            main.element(
                    "p",
                    p -> p.link(
                            context.path("/search?kind=" + kind + "&organisation=" + code),
                            context.say("organisation.all", "n", count)));
        }
    }

    private static String description(PageContext context, OrganisationDetail detail) {
        OrganisationView view = detail.organisation();
        return context.say(
                "organisation.description",
                "name",
                view.name(),
                "kind",
                String.valueOf(context.label("orgKind", view.kind())),
                "district",
                String.valueOf(context.name(view.district())),
                "achievements",
                detail.counts().achievements(),
                "demands",
                detail.counts().demands());
    }
}
