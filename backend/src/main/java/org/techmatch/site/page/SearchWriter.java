package org.techmatch.site.page;

import java.util.List;
import java.util.Set;
import org.techmatch.search.SearchAnswer;
import org.techmatch.site.QueryPath;

/** Writes the search page: the form, what was found, and the ways on. */
final class SearchWriter {
    /** The parameters that the page takes. */
    static final Set<String> PARAMETERS = Set.of(
            "q",
            "kind",
            "type",
            "stage",
            "trlMin",
            "trlMax",
            "mode",
            "price",
            "trial",
            "demandKind",
            "booking",
            "industry",
            "discipline",
            "district",
            "organisation",
            "sort",
            "size",
            "cursor");

    private static final int TITLE_MAX = 60;
    private static final List<String> KINDS = List.of("all", "achievement", "demand");

    private SearchWriter() {}

    static Page write(PageContext context, QueryPath address, SearchAnswer answer) {
        String words = answer.query().strip();
        String heading = context.say("search.title." + answer.kind());
        Html body = Layout.body(context, address.to(null), List.of(new Layout.Crumb(heading, "/search")), main -> {
            main.element("h1", heading);
            form(main, context, words, answer.kind());
            results(main, context, address, answer);
        });
        String title = words.isEmpty() ? heading : beginning(words) + " - " + heading;
        String description =
                words.isEmpty() ? context.say("search.descriptionAll") : context.say("search.description", "q", words);
        Page page = Page.of(title, description, address.to(null), body)
                .withFeed(new QueryPath("/feed.atom", address.without(Set.of("sort", "size"))).to(null));
        return indexed(address) ? page : page.notIndexed();
    }

    /** The form by which everybody searches, scripts or not. */
    static void form(Html main, PageContext context, String words, String kind) {
        main.element(
                "form",
                form -> {
                    form.element("label", context.say("search.field"), "for", "q")
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
                                    "3000",
                                    "placeholder",
                                    context.say("search.placeholder"));
                    form.element(
                            "select",
                            select -> KINDS.forEach(value -> option(select, context, value, value.equals(kind))),
                            "name",
                            "kind",
                            "aria-label",
                            context.say("search.kinds"));
                    form.element("button", context.say("search.submit"), "type", "submit");
                },
                "action",
                context.path("/search"),
                "method",
                "get",
                "role",
                "search");
    }

    private static void option(Html select, PageContext context, String value, boolean chosen) {
        String label = context.say("search.kind." + value);
        if (chosen) {
            select.element("option", label, "value", value, "selected", "selected");
        } else {
            select.element("option", label, "value", value);
        }
    }

    private static void results(Html main, PageContext context, QueryPath address, SearchAnswer answer) {
        main.element("h2", context.say("search.results"));
        if (answer.degraded()) {
            main.element("p", context.say("degraded.title"));
        }
        if (answer.total() == 0) {
            nothing(main, context, address, answer);
            return;
        }
        Long achievements = answer.totals().get("achievement");
        Long demands = answer.totals().get("demand");
        main.element(
                "p",
                achievements == null || demands == null || !answer.kind().equals("all")
                        ? context.say("search.totalOne", "n", answer.total())
                        : context.say(
                                "search.total", "n", answer.total(), "achievements", achievements, "demands", demands));
        Listings.list(
                main,
                context,
                answer.hits().stream().map(SearchAnswer.SearchHit::card).toList(),
                "ol");
        Pager.write(main, context, address, answer.previousCursor(), answer.nextCursor());
        main.element(
                "p",
                p -> p.link(
                        new QueryPath("/feed.atom", address.without(Set.of("sort", "size"))).to(null),
                        context.say("search.atom")));
    }

    /** What to do when nothing was found: drop one condition, or begin again. */
    private static void nothing(Html main, PageContext context, QueryPath address, SearchAnswer answer) {
        main.element("p", context.say("search.none")).element("p", context.say("empty.advice"));
        main.element("ul", list -> {
            answer.suggestions()
                    .forEach(suggestion -> list.element(
                            "li",
                            item -> item.link(
                                    context.path(dropping(address, suggestion.drop())),
                                    context.say(
                                            "search.without",
                                            "condition",
                                            context.say("facet." + suggestion.drop()),
                                            "n",
                                            suggestion.total()))));
            list.element("li", item -> item.link(context.path("/search"), context.say("search.title.all")));
        });
    }

    private static String dropping(QueryPath address, String facet) {
        Set<String> names = facet.equals("trl") ? Set.of("trlMin", "trlMax") : Set.of(facet);
        return new QueryPath(address.path(), address.without(names)).to(null);
    }

    /** Only the search itself and its two kinds are listed by search engines, not every query of everybody. */
    private static boolean indexed(QueryPath address) {
        return address.parameters().keySet().stream().allMatch("kind"::equals);
    }

    private static String beginning(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= TITLE_MAX
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE_MAX));
    }
}
