package org.techmatch.site.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.techmatch.achievement.AchievementPage;
import org.techmatch.achievement.AchievementView;
import org.techmatch.listing.ListingCard;
import org.techmatch.organisation.OrganisationView;
import org.techmatch.platform.Language;
import org.techmatch.searchindex.ListingKind;

/** Writes the page of an achievement. */
final class AchievementWriter {
    private AchievementWriter() {}

    static Page write(PageContext context, AchievementPage page) {
        AchievementView view = page.achievement();
        String path = "/achievements/" + view.code();
        List<Layout.Crumb> crumbs = List.of(
                new Layout.Crumb(context.say("search.kind.achievement"), "/search?kind=achievement"),
                new Layout.Crumb(view.title(), path));
        Html body = Layout.body(
                context,
                path,
                crumbs,
                main -> main.element("article", article -> {
                    article.element("h1", view.title(), context.chinese());
                    article.element("dl", facts -> facts(facts, context, page));
                    texts(article, context, view);
                    Contacts.write(article, context, page.organisation());
                    article.section(context.say("listing.cite"), citation(context, page), "translate", "no");
                    Listings.related(
                            article,
                            context,
                            ListingKind.ACHIEVEMENT,
                            view.fields(),
                            view.industries(),
                            reference(page.organisation()));
                }));
        return Page.of(view.title(), view.summary(), path, body)
                .article()
                .withData(List.of(JsonLd.achievement(context, page, path), JsonLd.crumbs(context, crumbs)));
    }

    private static void facts(Html facts, PageContext context, AchievementPage page) {
        AchievementView view = page.achievement();
        OrganisationView holder = page.organisation();
        facts.fact(context.say("facts.number"), view.code())
                .fact(context.say("facts.type"), context.label("type", view.type()))
                .fact(context.say("facts.unit"), holder == null ? null : holder.name(), context.chinese())
                .fact(context.say("facts.maturity"), maturity(context, view))
                .fact(context.say("facts.ip"), rights(context, view))
                .fact(context.say("achievement.law"), context.label("lawStatus", view.lawStatus()))
                .fact(context.say("facts.modes"), context.labels("mode", view.modes()))
                .fact(
                        context.say("price.title"),
                        Listings.price(context, view.priceMode(), view.priceMin(), view.priceMax()))
                .fact(context.say("facet.trial"), view.wantTrial() ? context.say("listing.trial") : null)
                .fact(context.say("achievement.fields"), context.names(view.fields()))
                .fact(context.say("achievement.industries"), context.names(view.industries()))
                .fact(context.say("achievement.keywords"), String.join("、", view.keywords()), context.chinese())
                .fact(
                        context.say("listing.published"),
                        view.publishedAt().toLocalDate().toString())
                .fact(
                        context.say("listing.changed"),
                        page.changedAt().toLocalDate().toString());
        if (view.source() != null) {
            String attribution = view.source().attribution();
            facts.fact(
                    context.say("achievement.source"),
                    view.source().name() + (attribution == null ? "" : " " + attribution));
        }
    }

    private static void texts(Html article, PageContext context, AchievementView view) {
        article.section(context.say("achievement.summary"), view.summary(), context.chinese())
                .section(context.say("achievement.scenario"), view.applicationScenario(), context.chinese())
                .section(context.say("achievement.advantages"), view.advantages(), context.chinese());
        if (!view.indicators().isEmpty()) {
            article.element("h2", context.say("achievement.indicators"));
            article.element(
                    "dl",
                    list -> view.indicators()
                            .forEach(indicator -> list.fact(
                                    indicator.name(),
                                    Contacts.measured(indicator.value(), indicator.unit()),
                                    context.chinese())));
        }
        article.section(context.say("achievement.benefit"), view.benefitNote(), context.chinese())
                .section(context.say("achievement.completers"), completers(context, view), context.chinese());
    }

    /** Who consented, and how many did not; nobody else's name is known here. */
    private static String completers(PageContext context, AchievementView view) {
        String named = view.completers().stream()
                .map(AchievementView.NamedCompleter::name)
                .collect(Collectors.joining("、"));
        return view.completersHidden() == 0
                ? named
                : (named + "\n"
                        + context.say(
                                "achievement.hidden",
                                "total",
                                view.completersTotal(),
                                "hidden",
                                view.completersHidden()));
    }

    private static String maturity(PageContext context, AchievementView view) {
        boolean english = context.language() == Language.EN;
        return context.say(
                "trl.named",
                "level",
                view.trl(),
                "name",
                english ? view.trlLevel().nameEn() : view.trlLevel().name(),
                "stage",
                String.valueOf(context.label("stage", view.stage())));
    }

    private static String rights(PageContext context, AchievementView view) {
        return Stream.of(view.ipNumberText(), context.label("ipStatus", view.ipStatus()))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String citation(PageContext context, AchievementPage page) {
        return context.language() == Language.EN
                ? page.citation().textEn()
                : page.citation().text();
    }

    static ListingCard.@Nullable OrganisationRef reference(@Nullable OrganisationView view) {
        return view == null ? null : new ListingCard.OrganisationRef(view.code(), view.name());
    }
}
