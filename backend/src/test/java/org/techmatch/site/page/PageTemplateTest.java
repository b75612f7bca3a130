package org.techmatch.site.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.serde.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.techmatch.platform.Language;

class PageTemplateTest {
    private static final String BUILT = """
            <!doctype html>
            <html lang="zh-CN">
              <head>
                <meta charset="utf-8" />
                <title>app</title>
                <script type="module" src="/assets/index-1.js"></script>
              </head>
              <body><div id="app"></div></body>
            </html>
            """;
    private final PageTemplate template = new PageTemplate(ObjectMapper.getDefault(), BUILT);

    @Test
    void headAndBodyStandWhereTheAppExpectsThem() {
        Page page = Page.of("帮助", "怎样查找", "/help", new Html().element("h1", "帮助"));

        String html = template.render(page, PageFixture.in(Language.ZH));

        assertThat(html)
                .contains("<html lang=\"zh-CN\">", "<title>帮助 - 对接平台</title>", "<div id=\"app\"><h1>帮助</h1></div>")
                .contains("<script type=\"module\" src=\"/assets/index-1.js\"></script>")
                .contains("<link rel=\"canonical\" href=\"https://match.example/help\">")
                .contains("hreflang=\"en\" href=\"https://match.example/en/help\"")
                .contains("hreflang=\"x-default\" href=\"https://match.example/help\"")
                .doesNotContain("<title>app</title>", "noindex");
    }

    @Test
    void anEnglishPageIsItsOwnCanonicalPage() {
        String html = template.render(
                Page.of("", "All", "/", new Html()).withFeed("/feed.atom"), PageFixture.in(Language.EN));

        assertThat(html)
                .contains("<html lang=\"en\">", "<title>Matching Portal</title>")
                .contains("<link rel=\"canonical\" href=\"https://match.example/en\">")
                .contains("property=\"og:locale\" content=\"en_GB\"")
                .contains(
                        "type=\"application/atom+xml\" title=\"Matching Portal\" href=\"https://match.example/feed.atom\"");
    }

    @Test
    void dataCannotEndItsScriptElement() {
        Map<String, Object> data = Map.of("name", "</script><script>alert('锂')</script>&\u2028<!--");

        String html = template.render(
                Page.of("a", "b", "/", new Html()).withData(List.of(data)), PageFixture.in(Language.ZH));

        assertThat(html)
                .contains("\\u003c/script\\u003e\\u003cscript\\u003ealert('锂')")
                .doesNotContain("</script><script>", "\u2028", "<!--");
    }

    @Test
    void aTitleCannotLeaveTheHead() {
        String html = template.render(
                Page.of("</title><script>x</script>", "\"><script>", "/a", new Html()), PageFixture.in(Language.ZH));

        assertThat(html).doesNotContain("<script>x", "\"><script>").containsOnlyOnce("</title>");
    }

    @Test
    void anExplanationHasNoCanonicalAddressAndIsNotListed() {
        Page page = Page.of("没有", "没有", "/", new Html()).notIndexed().withStatus(404);

        assertThat(template.render(page, PageFixture.in(Language.ZH)))
                .contains("content=\"noindex, follow\"")
                .doesNotContain("canonical", "hreflang", "og:url");
    }

    @Test
    void aPageOfTheAppWithoutItsPlaceIsRefusedAtStart() {
        assertThatThrownBy(() -> new PageTemplate(ObjectMapper.getDefault(), "<html lang=\"a\"><title></title>"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("app");
    }

    @Test
    void descriptionsAreCutBetweenCharacters() {
        String text = "🔋".repeat(200);

        assertThat(Page.excerpt(text)).isEqualTo("🔋".repeat(149) + "…");
        assertThat(Page.excerpt(" 一\n 二 ")).isEqualTo("一 二");
    }
}
