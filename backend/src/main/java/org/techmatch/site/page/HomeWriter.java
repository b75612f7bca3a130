package org.techmatch.site.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.techmatch.listing.ListingCard;
import org.techmatch.platform.Language;
import org.techmatch.site.HomeView;
import org.techmatch.site.QueryPath;

/** Writes the home page. */
final class HomeWriter {
    private HomeWriter() {}

    static Page write(PageContext context, HomeView home) {
        HomeView.Counts counts = home.counts();
        String description =
                context.say("home.description", "achievements", counts.achievements(), "demands", counts.demands());
        Html body = Layout.body(context, "/", List.of(), main -> {
            main.element("h1", context.say("home.title"));
            main.element("p", context.say("home.lead"));
            SearchWriter.form(main, context, "", "all");
            if (!home.popular().isEmpty()) {
                main.element("p", p -> popular(p, context, home.popular()));
            }
            main.element("dl", facts -> ledger(facts, context, home));
            newest(main, context, "home.newAchievements", home.newestAchievements(), "achievement");
            newest(main, context, "home.newDemands", home.newestDemands(), "demand");
            main.element("h2", context.say("home.byIndustry"));
            main.element("ul", list -> home.industries().forEach(field -> field(list, context, field)));
        });
        return Page.of("", description, "/", body).withFeed("/feed.atom").withData(List.of(JsonLd.site(context)));
    }

    private static void ledger(Html facts, PageContext context, HomeView home) {
        HomeView.Counts counts = home.counts();
        facts.fact(context.say("ledger.achievements"), String.valueOf(counts.achievements()))
                .fact(context.say("ledger.demands"), String.valueOf(counts.demands()))
                .fact(context.say("ledger.units"), String.valueOf(counts.units()))
                .fact(context.say("ledger.enterprises"), String.valueOf(counts.enterprises()))
                .fact(
                        context.say("home.stages"),
                        List.of("LAB", "PILOT", "MATURE").stream()
                                .map(stage -> context.label("stage", stage) + " "
                                        + home.stages().getOrDefault(stage, 0L))
                                .collect(Collectors.joining(context.say("list.separator"))));
    }

    private static void popular(Html line, PageContext context, List<String> queries) {
        line.text(context.say("home.popular"));
        queries.forEach(query -> line.text(" ")
                .link(
                        context.path(new QueryPath("/search", Map.of("q", List.of(query))).to(null)),
                        query,
                        context.chinese()));
    }

    private static void newest(Html main, PageContext context, String word, List<ListingCard> cards, String kind) {
        main.element("h2", h -> h.link(context.path("/search?kind=" + kind + "&sort=newest"), context.say(word)));
        Listings.list(main, context, cards, "ul");
    }

    private static void field(Html list, PageContext context, HomeView.Field field) {
        String query =
                field.industryCodes().stream().map(code -> "industry=" + code).collect(Collectors.joining("&"));
        String name = context.language() == Language.EN ? field.nameEn() : field.name();
        list.element(
                "li",
                item -> item.link(context.path("/search?" + query), name)
                        .text(" ")
                        .text(context.say(
                                "home.field", "achievements", field.achievements(), "demands", field.demands())));
    }
}
