package org.techmatch.site.page;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.techmatch.platform.Language;

/** What surrounds each page's own content: the entries of the portal, the way back, the footer. */
final class Layout {
    private static final Map<String, String> ENTRIES = new java.util.LinkedHashMap<>();

    static {
        ENTRIES.put("nav.achievements", "/search?kind=achievement");
        ENTRIES.put("nav.demands", "/search?kind=demand");
        ENTRIES.put("nav.organisations", "/organisations");
        ENTRIES.put("nav.notices", "/notices");
        ENTRIES.put("nav.policies", "/policies");
        ENTRIES.put("nav.developers", "/developers");
        ENTRIES.put("nav.help", "/help");
    }

    private Layout() {}

    /** One step of the way from the home page: its name and path. */
    record Crumb(String name, String path) {}

    /**
     * The body of a page.
     *
     * @param path of the page without language prefix, for the link to the other language
     * @param crumbs the way from the home page, the page itself last; empty for the home page
     */
    static Html body(PageContext context, String path, List<Crumb> crumbs, Consumer<Html> main) {
        Language other = context.language() == Language.EN ? Language.ZH : Language.EN;
        Html html = new Html();
        html.element("header", header -> {
            header.element("p", p -> p.link(context.path("/"), context.siteName()));
            header.element(
                    "nav",
                    nav -> nav.element("ul", list -> entries(list, context)),
                    "aria-label",
                    context.say("layout.mainNav"));
            header.element(
                    "p",
                    p -> p.link(
                            context.url(other, path).substring(context.base().length()),
                            context.say("link.otherLanguage"),
                            "lang",
                            other.tag(),
                            "hreflang",
                            other.tag()));
        });
        if (!crumbs.isEmpty()) {
            html.element(
                    "nav",
                    nav -> nav.element("ol", list -> crumbs(list, context, crumbs)),
                    "aria-label",
                    context.say("crumb.label"));
        }
        html.element("main", main);
        html.element("footer", footer -> footer.element("p", context.say("footer.about")));
        return html;
    }

    private static void entries(Html list, PageContext context) {
        ENTRIES.forEach((word, path) -> list.element("li", item -> item.link(context.path(path), context.say(word))));
    }

    private static void crumbs(Html list, PageContext context, List<Crumb> crumbs) {
        list.element("li", item -> item.link(context.path("/"), context.say("crumb.home")));
        crumbs.subList(0, crumbs.size() - 1)
                .forEach(crumb -> list.element("li", item -> item.link(context.path(crumb.path()), crumb.name())));
        list.element("li", crumbs.getLast().name(), "aria-current", "page");
    }
}
