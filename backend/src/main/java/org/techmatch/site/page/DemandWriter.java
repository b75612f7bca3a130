package org.techmatch.site.page;

import java.util.List;
import org.techmatch.demand.DemandPage;
import org.techmatch.demand.DemandView;
import org.techmatch.organisation.OrganisationView;
import org.techmatch.platform.Language;
import org.techmatch.searchindex.ListingKind;

/** Writes the page of a demand; of an anonymous one's owner it shows nothing but the district. */
final class DemandWriter {
    private DemandWriter() {}

    static Page write(PageContext context, DemandPage page) {
        DemandView view = page.demand();
        String path = "/demands/" + view.code();
        List<Layout.Crumb> crumbs = List.of(
                new Layout.Crumb(context.say("search.kind.demand"), "/search?kind=demand"),
                new Layout.Crumb(view.title(), path));
        Html body = Layout.body(
                context,
                path,
                crumbs,
                main -> main.element("article", article -> {
                    article.element("h1", view.title(), context.chinese());
                    article.element("dl", facts -> facts(facts, context, page));
                    article.section(context.say("demand.description"), view.description(), context.chinese());
                    if (!view.targetIndicators().isEmpty()) {
                        article.element("h2", context.say("demand.indicators"));
                        article.element(
                                "dl",
                                list -> view.targetIndicators()
                                        .forEach(target -> list.fact(
                                                target.name(),
                                                target.op() + " " + Contacts.measured(target.value(), target.unit()),
                                                context.chinese())));
                    }
                    Contacts.write(article, context, page.organisation());
                    article.section(
                            context.say("listing.cite"),
                            context.language() == Language.EN
                                    ? page.citation().textEn()
                                    : page.citation().text(),
                            "translate",
                            "no");
                    Listings.related(
                            article,
                            context,
                            ListingKind.DEMAND,
                            view.fields(),
                            view.industries(),
                            AchievementWriter.reference(page.organisation()));
                }));
        return Page.of(view.title(), view.description(), path, body)
                .article()
                .withData(List.of(JsonLd.demand(context, page, path), JsonLd.crumbs(context, crumbs)));
    }

    private static void facts(Html facts, PageContext context, DemandPage page) {
        DemandView view = page.demand();
        OrganisationView owner = page.organisation();
        String budget = Amounts.range(context, view.budgetMin(), view.budgetMax());
        facts.fact(context.say("facts.number"), view.code())
                .fact(context.say("facts.type"), context.label("demandKind", view.demandKind()))
                .fact(
                        context.say("demand.owner"),
                        owner == null ? context.say("owner.anonymous") : owner.name(),
                        owner == null ? new String[0] : context.chinese())
                .fact(context.say("organisation.district"), context.name(view.district()))
                .fact(context.say("budget.title"), budget == null ? context.say("budget.hidden") : budget)
                .fact(context.say("deadline.until"), view.deadline().toString())
                .fact(
                        context.say("demand.booking"),
                        view.booking() ? context.say("demand.bookingTeams", "n", view.bookingTeamsMax()) : null)
                .fact(context.say("demand.ip"), context.label("ipExpectation", view.ipExpectation()))
                .fact(context.say("achievement.fields"), context.names(view.fields()))
                .fact(context.say("achievement.industries"), context.names(view.industries()))
                .fact(
                        context.say("listing.published"),
                        view.publishedAt().toLocalDate().toString())
                .fact(
                        context.say("listing.changed"),
                        page.changedAt().toLocalDate().toString());
    }
}
