package org.techmatch.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.content.PolicyDocument;
import org.techmatch.platform.Language;

/** Writes the page of the policy documents, article by article. */
final class PolicyWriter {
    private static final String PATH = "/policies";

    private PolicyWriter() {}

    static Page write(PageContext context, List<PolicyDocument> documents) {
        boolean english = context.language() == Language.EN;
        List<Layout.Crumb> crumbs = List.of(new Layout.Crumb(context.say("policy.title"), PATH));
        Html body = Layout.body(context, PATH, crumbs, main -> {
            main.element("h1", context.say("policy.title"));
            main.element("p", context.say("policy.lead"));
            documents.forEach(
                    document -> main.element("section", section -> document(section, context, document, english)));
        });
        PolicyDocument first = documents.getFirst();
        String description = context.say(
                "policy.description", "title", english ? first.titleEn() : first.title(), "number", first.number());
        return Page.of(context.say("policy.title"), description, PATH, body)
                .withData(List.of(JsonLd.crumbs(context, crumbs)));
    }

    private static void document(Html section, PageContext context, PolicyDocument document, boolean english) {
        section.element("h2", english ? document.titleEn() : document.title());
        section.element(
                "dl",
                facts -> facts.fact(context.say("policy.number"), document.number(), context.chinese())
                        .fact(context.say("policy.issuers"), String.join("、", document.issuers()), context.chinese())
                        .fact(context.say("policy.issued"), document.issuedOn().toString())
                        .fact(
                                context.say("policy.force"),
                                document.effectiveFrom() + " " + context.say("policy.until") + " "
                                        + document.effectiveTo())
                        .fact(
                                context.say("policy.official"),
                                english
                                        ? document.officialText().whereEn()
                                        : document.officialText().where()));
        section.element("p", english ? document.summaryEn() : document.summary());
        document.articles().forEach(article -> article(section, context, article, english));
    }

    private static void article(Html section, PageContext context, PolicyDocument.Article article, boolean english) {
        String no = article.no();
        section.element(
                "h3", (english ? article.headingEn() : article.heading()) + (english ? " (" + no + ")" : " " + no));
        section.element("p", english ? article.summaryEn() : article.summary());
        @Nullable String portal = english ? article.portalEn() : article.portal();
        if (portal != null) {
            section.element("p", context.say("policy.portal") + (english ? ": " : "：") + portal);
        }
    }
}
