package org.techmatch.site.page;

import java.util.Arrays;
import java.util.List;
import org.techmatch.platform.Language;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;

/** Writes what explains the portal: help, the page for developers, the kinds of problem, and the problems themselves. */
final class GuideWriter {
    private static final List<String> SEARCHING = List.of("help.s1", "help.s2", "help.s3", "help.s4", "help.s5");
    private static final List<String> RULES = List.of(
            "dev.rule.money",
            "dev.rule.time",
            "dev.rule.cursor",
            "dev.rule.repeat",
            "dev.rule.errors",
            "dev.rule.language",
            "dev.rule.limit");

    private GuideWriter() {}

    static Page help(PageContext context) {
        String hotline = context.site().hotline();
        return guide(context, "/help", "help.title", "help.lead", main -> {
            main.element("h2", context.say("help.searching"));
            SEARCHING.forEach(
                    key -> main.element("h3", context.say(key + ".title")).element("p", context.say(key + ".text")));
            main.element("h2", context.say("help.import"));
            List.of("help.i1", "help.i2", "help.i3", "help.i4").forEach(key -> main.element("p", context.say(key)));
            main.element("h2", context.say("help.accessibility"));
            List.of("help.a1", "help.a2").forEach(key -> main.element("p", context.say(key)));
            main.element("h2", context.say("help.contact"));
            main.element("p", context.say("help.c1", "hotline", hotline)).element("p", context.say("help.c2"));
            main.element("h2", context.say("help.problems"));
            problems(main, context);
        });
    }

    static Page developers(PageContext context) {
        return guide(context, "/developers", "dev.title", "dev.lead", main -> {
            main.element("p", p -> p.text(context.say("dev.contract") + " ").link("/openapi.yaml", "/openapi.yaml"));
            main.element("h2", context.say("dev.feeds")).element("p", context.say("dev.feedsText"));
            main.element("ul", list -> {
                machine(list, context, "/feed.atom", "dev.feed");
                machine(list, context, "/api/search/export?format=csv", "dev.csv");
                machine(list, context, "/api/search/export?format=xlsx", "dev.xlsx");
            });
            main.element("h2", context.say("dev.crawlers"));
            main.element("ul", list -> {
                machine(list, context, "/sitemap.xml", "dev.sitemap");
                machine(list, context, "/robots.txt", "dev.robots");
            });
            main.element("h2", context.say("dev.rules"));
            main.element("ul", list -> RULES.forEach(rule -> list.element("li", context.say(rule))));
        });
    }

    /** The help page of a kind of problem. */
    static Page problem(PageContext context, ProblemType type) {
        String path = "/problems/" + type.slug();
        List<Layout.Crumb> crumbs = List.of(new Layout.Crumb(title(context, type), path));
        Html body = Layout.body(context, path, crumbs, main -> {
            main.element("h1", title(context, type));
            main.element("p", detail(context, type));
            main.element("p", "HTTP " + type.status() + ", type: " + path);
            main.element("h2", context.say("problem.all"));
            problems(main, context);
        });
        return Page.of(title(context, type), detail(context, type), path, body).notIndexed();
    }

    /** The page that stands where a page could not be given, with every reason. */
    static Page refused(PageContext context, Refused refused, String requestId) {
        ProblemType type = refused.type();
        Language language = context.language();
        Html body = Layout.body(context, "/", List.of(), main -> {
            main.element("h1", title(context, type));
            main.element("p", refused.detail().in(language));
            if (!refused.fields().isEmpty()) {
                main.element(
                        "ul",
                        list -> refused.fields()
                                .forEach(field -> list.element(
                                        "li",
                                        context.say(
                                                "problem.wrong",
                                                "field",
                                                field.field(),
                                                "message",
                                                field.message().in(language)))));
            }
            main.element("p", context.say("error.requestId") + " " + requestId);
            main.element(
                    "p",
                    p -> p.link(context.path("/search"), context.say("error.search"))
                            .text(" ")
                            .link(context.path("/"), context.say("error.home")));
        });
        return Page.of(title(context, type), refused.detail().in(language), "/", body)
                .notIndexed()
                .withStatus(type.status());
    }

    private static Page guide(
            PageContext context, String path, String title, String lead, java.util.function.Consumer<Html> content) {
        List<Layout.Crumb> crumbs = List.of(new Layout.Crumb(context.say(title), path));
        Html body = Layout.body(context, path, crumbs, main -> {
            main.element("h1", context.say(title)).element("p", context.say(lead));
            content.accept(main);
        });
        return Page.of(context.say(title), context.say(lead), path, body)
                .withData(List.of(JsonLd.crumbs(context, crumbs)));
    }

    private static void machine(Html list, PageContext context, String path, String word) {
        list.element("li", item -> item.link(path, path).text(" ").text(context.say(word)));
    }

    /** What stands for the pages of people who are signed in, where there are no scripts. */
    static Page application(PageContext context) {
        Html body = Layout.body(context, "/sign-in", List.of(), main -> {
            main.element("h1", context.say("application.title"));
            main.element("p", context.say("application.text"));
        });
        return Page.of(context.say("application.title"), context.say("application.text"), "/sign-in", body)
                .notIndexed();
    }

    private static void problems(Html main, PageContext context) {
        main.element(
                "ul",
                list -> Arrays.stream(ProblemType.values())
                        .forEach(type -> list.element(
                                "li",
                                item -> item.link(context.path("/problems/" + type.slug()), title(context, type)))));
    }

    private static String title(PageContext context, ProblemType type) {
        return context.say("problem." + type.slug() + ".title");
    }

    private static String detail(PageContext context, ProblemType type) {
        return context.say("problem." + type.slug() + ".detail");
    }
}
