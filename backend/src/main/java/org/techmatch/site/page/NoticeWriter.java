package org.techmatch.site.page;

import java.util.List;
import java.util.Objects;
import org.techmatch.notice.NoticeCard;
import org.techmatch.notice.NoticePage;
import org.techmatch.notice.NoticePayload;
import org.techmatch.notice.NoticeView;
import org.techmatch.site.QueryPath;

/** Writes the notice board, the page of one notice, and the pages where texts and objections are looked up. */
final class NoticeWriter {
    static final String LIST = "/notices";

    private static final String FEED = "/notices.atom";

    private NoticeWriter() {}

    /** The board. */
    static Page list(PageContext context, NoticePage notices, QueryPath address) {
        List<Layout.Crumb> crumbs = List.of(new Layout.Crumb(context.say("notice.title"), LIST));
        Html body = Layout.body(context, LIST, crumbs, main -> {
            main.element("h1", context.say("notice.title"));
            main.element("p", context.say("notice.lead"));
            main.element("p", p -> p.link(context.path(LIST + "/verify"), context.say("notice.verify")));
            if (notices.items().isEmpty()) {
                main.element("p", context.say("notice.none"));
            }
            main.element("ul", list -> notices.items().forEach(item -> item(list, context, item)));
            Pager.write(main, context, address, null, notices.next());
        });
        Page page = Page.of(context.say("notice.title"), context.say("notice.lead"), LIST, body)
                .withFeed(FEED)
                .withData(List.of(JsonLd.crumbs(context, crumbs)));
        return address.isPlain() ? page : page.notIndexed();
    }

    private static void item(Html list, PageContext context, NoticeCard card) {
        list.element("li", row -> {
            row.element(
                    "h2", h -> h.link(context.path(LIST + "/" + card.code()), title(context, card), context.chinese()));
            row.element(
                    "p",
                    card.unit() + " · " + card.kindLabel() + " · "
                            + card.state().label() + " · " + term(context, card));
        });
    }

    /** One notice. */
    static Page one(PageContext context, NoticeView view) {
        NoticeCard card = view.notice();
        String path = LIST + "/" + card.code();
        String title = title(context, card);
        List<Layout.Crumb> crumbs =
                List.of(new Layout.Crumb(context.say("notice.title"), LIST), new Layout.Crumb(title, path));
        Html body = Layout.body(context, path, crumbs, main -> {
            main.element("h1", title, context.chinese());
            main.element("dl", facts -> facts(facts, context, view));
            content(main, context, view);
            main.element("h2", context.say("notice.history"));
            main.element(
                    "ul",
                    list -> view.history().forEach(event -> list.element("li", event.at() + " " + event.label())));
        });
        return Page.of(title, card.unit() + " " + card.kindLabel() + " " + card.code(), path, body)
                .article()
                .withData(List.of(JsonLd.crumbs(context, crumbs)));
    }

    /** The page where a text is checked; the app computes. */
    static Page verify(PageContext context) {
        return lookup(context, LIST + "/verify", "notice.verify", "notice.verifyLead", "notice.verifyRule");
    }

    /** The page where a receipt is looked up; the app asks. */
    static Page objections(PageContext context) {
        return lookup(context, LIST + "/objections", "notice.receiptTitle", "notice.receiptLead", "notice.receiptLead")
                .notIndexed();
    }

    private static Page lookup(PageContext context, String path, String title, String lead, String text) {
        List<Layout.Crumb> crumbs = List.of(
                new Layout.Crumb(context.say("notice.title"), LIST), new Layout.Crumb(context.say(title), path));
        Html body = Layout.body(
                context,
                path,
                crumbs,
                main -> main.element("h1", context.say(title))
                        .element("p", context.say(lead))
                        .element("p", context.say(text)));
        return Page.of(context.say(title), context.say(lead), path, body)
                .withData(List.of(JsonLd.crumbs(context, crumbs)));
    }

    private static void facts(Html facts, PageContext context, NoticeView view) {
        NoticeCard card = view.notice();
        facts.fact(context.say("notice.code"), card.code())
                .fact(context.say("notice.unit"), card.unit(), context.chinese())
                .fact(context.say("notice.state"), card.state().label())
                .fact(context.say("notice.published"), card.publishedAt().toString())
                .fact(context.say("notice.term"), term(context, card));
        if (card.lastDay() != null) {
            facts.fact(context.say("notice.ends"), context.say("notice.endsAt", "day", card.lastDay()));
        }
        facts.fact(context.say("notice.channel"), view.objectionChannel(), context.chinese())
                .fact(context.say("notice.textHash"), view.textHash())
                .fact(context.say("notice.jsonHash"), view.jsonHash());
    }

    private static void content(Html main, PageContext context, NoticeView view) {
        NoticePayload content = view.content();
        if (content == null) {
            main.element("p", context.say("notice.hidden"));
            return;
        }
        main.element(
                "dl",
                facts -> content.facts().forEach(fact -> facts.fact(fact.name(), fact.value(), context.chinese())));
        content.sections().forEach(section -> main.section(section.heading(), section.text(), context.chinese()));
        main.element(
                "p", p -> p.link("/api/notices/" + view.notice().code() + "/text", context.say("notice.download")));
    }

    private static String term(PageContext context, NoticeCard card) {
        return context.say(
                "notice.day",
                "day",
                card.day(),
                "days",
                card.days(),
                "kind",
                Objects.requireNonNull(card.dayKindLabel()));
    }

    private static String title(PageContext context, NoticeCard card) {
        String title = card.title();
        return title == null ? context.say("notice.untitled", "kind", card.kindLabel(), "code", card.code()) : title;
    }
}
