package org.techmatch.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmatch.TestPortal;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.achievement.AchievementService;
import org.techmatch.achievement.Completer;
import org.techmatch.demand.DemandFixture;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.organisation.Organisations;

class PagesIT {
    private static final TestPortal portal = TestPortal.shared();
    private static final String EVIL = "<script>alert('锂')</script>\"><img src=x onerror=alert(1)> 阻燃涂层";

    @BeforeEach
    void empty() {
        portal.empty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/search", "/organisations", "/policies", "/developers", "/help", "/problems/not-found"})
    void everyPageReadsInBothLanguagesWithoutScripts(String path) {
        String english = path.equals("/") ? "/en" : "/en" + path;

        String zh = ok(path);
        String en = ok(english);

        assertThat(zh).contains("<html lang=\"zh-CN\"").contains("遂宁市科技成果转化对接平台</title>");
        assertThat(en).contains("<html lang=\"en\"").contains("Suining Technology Transfer Portal</title>");
        for (String page : List.of(zh, en)) {
            assertThat(page).containsOnlyOnce("<h1").containsOnlyOnce("<main>").containsOnlyOnce("<title>");
            assertThat(meta(page, "description")).isNotBlank();
            assertThat(page).contains("property=\"og:title\"", "property=\"og:site_name\"", "name=\"twitter:card\"");
        }
        assertThat(canonical(zh)).isEqualTo(portal.address() + path);
        assertThat(canonical(en)).isEqualTo(portal.address() + english);
    }

    @Test
    void theHomePageShowsCountsAndTheNewest() {
        String achievement =
                AchievementFixture.code(portal, AchievementFixture.achievement().published(portal));
        String demand = DemandFixture.code(portal, DemandFixture.demand().published(portal));

        String page = ok("/");

        assertThat(page)
                .contains("href=\"/achievements/" + achievement + "\"", "href=\"/demands/" + demand + "\"")
                .contains("\"@type\":\"WebSite\"", "\"@type\":\"SearchAction\"", "action=\"/search\"")
                .contains("rel=\"alternate\" hreflang=\"en\" href=\"" + portal.address() + "/en\"")
                .contains("type=\"application/atom+xml\"");
    }

    @Test
    void anAchievementIsReadableAndDescribedForMachines() {
        long id = AchievementFixture.achievement().numbered("202410365172.2").published(portal);
        String code = AchievementFixture.code(portal, id);

        String page = ok("/achievements/" + code);

        assertThat(page)
                .contains("<title>高镍三元锂电池模组热失控多参量早期预警装置 - 遂宁市科技成果转化对接平台</title>")
                .contains("<h1>高镍三元锂电池模组热失控多参量早期预警装置</h1>")
                .contains("<dd>" + code + "</dd>", "<dd>发明专利</dd>", "ZL 2024 1 0365172.2", "<dd>60 万元</dd>")
                .contains("TRL 6（正样级），中试", "陈屿舟", "等 2 人，其中 1 人未同意公开姓名")
                .contains("\"@type\":\"CreativeWork\"", "\"@type\":\"BreadcrumbList\"", "\"price\":\"600000.00\"")
                .contains("property=\"og:type\" content=\"article\"")
                .contains(portal.address() + "/achievements/" + code)
                .doesNotContain("廖砚", "0825-0006021", "tt@unit.example");
        assertThat(ok("/en/achievements/" + code)).contains("<h1 lang=\"zh-CN\">", "CNY 600,000", "Invention patent");
    }

    @Test
    void anAnonymousDemandShowsNoTraceOfItsOwner() {
        long owner = OrganisationFixture.enterprise(portal, "射洪不愿具名新材料有限公司");
        String code =
                DemandFixture.code(portal, DemandFixture.demand().anonymous().published(portal, owner));
        String ownerCode =
                portal.bean(Organisations.class).find(owner).orElseThrow().publicCode();
        portal.settle();

        for (String path : List.of(
                "/demands/" + code, "/en/demands/" + code, "/", "/search", "/feed.atom", "/api/demands/" + code)) {
            assertThat(portal.get(path).body()).as(path).contains(code).doesNotContain("不愿具名", ownerCode);
        }
        assertThat(ok("/demands/" + code))
                .contains("匿名企业", "\"@type\":\"Demand\"")
                .doesNotContain("\"seeks\"");
        assertThat(ok("/organisations/" + ownerCode)).doesNotContain(code);
    }

    @Test
    void aDemandNamesItsOwnerAndPublicBudget() {
        long owner = OrganisationFixture.enterprise(portal, "大英石门盐业有限公司");
        String code = DemandFixture.code(
                portal, DemandFixture.demand().withPublicBudget().published(portal, owner));

        assertThat(ok("/demands/" + code))
                .contains("大英石门盐业有限公司", "80 万–150 万元", "\"minPrice\":\"800000.00\"", "\"seeks\"", "2099-12-31")
                .contains("≥ 10 min");
    }

    @Test
    void anOrganisationShowsItsPublicListings() {
        long unit = OrganisationFixture.unit(portal, "遂州盐卤化工研究院");
        String achievement =
                AchievementFixture.code(portal, AchievementFixture.achievement().published(portal, unit));
        String code = portal.bean(Organisations.class).find(unit).orElseThrow().publicCode();

        assertThat(ok("/organisations/" + code))
                .contains("<h1>遂州盐卤化工研究院</h1>", "科研单位 · 高等院校", achievement, "\"@type\":\"Organization\"")
                .contains("/feed.atom?organisation=" + code)
                .doesNotContain("0825-0006021", "tt@unit.example");
        assertThat(ok("/organisations?q=" + encode("盐卤"))).contains("遂州盐卤化工研究院", "noindex");
    }

    @Test
    void aSearchListsItsHitsAndTurnsPages() {
        for (int i = 0; i < 3; i++) {
            AchievementFixture.achievement().titled("卤水提锂吸附剂第" + i + "号样品").published(portal);
        }
        portal.settle();

        String first = ok("/search?size=2&q=" + encode("卤水提锂"));
        Matcher next = Pattern.compile("href=\"(/search[^\"]*cursor=[^\"]*)\" rel=\"next\"")
                .matcher(first);
        assertThat(next.find()).isTrue();
        String second = ok(next.group(1).replace("&amp;", "&"));

        assertThat(first).contains("共 3 条", "noindex", "/feed.atom?q=").contains("value=\"卤水提锂\"");
        assertThat(Pattern.compile("href=\"/achievements/CG").matcher(first).results())
                .hasSize(2);
        assertThat(Pattern.compile("href=\"/achievements/CG").matcher(second).results())
                .hasSize(1);
        assertThat(ok("/search?kind=demand")).doesNotContain("noindex");
    }

    @Test
    void textsOfListingsCannotBecomeMarkup() {
        long unit = OrganisationFixture.unit(portal, "遂州<b>学院</b>");
        String code = AchievementFixture.code(
                portal,
                AchievementFixture.achievement()
                        .titled(EVIL)
                        .about(EVIL + AchievementFixture.SUMMARY)
                        .keywords("</script>", "<!--", "a&b")
                        .completedBy(new Completer(1, "<i>陈</i>", null, 1_000_000, true, false, true, null))
                        .published(portal, unit));
        String unitCode =
                portal.bean(Organisations.class).find(unit).orElseThrow().publicCode();
        portal.settle();

        for (String path : List.of(
                "/achievements/" + code,
                "/en/achievements/" + code,
                "/",
                "/search?q=" + encode(EVIL),
                "/search?kind=achievement",
                "/organisations",
                "/organisations/" + unitCode,
                "/organisations?q=" + encode(EVIL))) {
            HttpResponse<String> answer = portal.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContain("<script>alert", "<img", "<b>", "<i>", "onerror=alert(1)>", "<!--");
            for (String data : data(answer.body())) {
                assertThat(data).doesNotContain("<", ">", "&");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/achievements/CG-2026-999999",
                "/en/achievements/CG-2026-999999",
                "/demands/XQ-2026-999999",
                "/organisations/DW-2026-999999",
                "/achievements/%3Cscript%3E",
                "/problems/no-such",
                "/nowhere",
                "/en/nowhere/at/all",
                "/index.html"
            })
    void whatIsNotThereIsAPageOfItsOwn(String path) {
        HttpResponse<String> answer = portal.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(answer.body())
                .contains("<div id=\"app\">", "noindex", "<h1>")
                .doesNotContain("rel=\"canonical\"", "<script>", "%3Cscript");
    }

    @Test
    void aWithdrawnAchievementIsGoneAtOnce() {
        long id = AchievementFixture.achievement().published(portal);
        String code = AchievementFixture.code(portal, id);
        portal.bean(AchievementService.class).unpublish(id);

        assertThat(portal.get("/achievements/" + code).statusCode()).isEqualTo(404);
        assertThat(ok("/")).doesNotContain(code);
        assertThat(portal.get("/api/home").body()).doesNotContain(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nowhere", "/api", "/assets/none.js", "/sitemaps/none-1.xml"})
    void unknownPathsOfProgramsAreProblems(String path) {
        HttpResponse<String> answer = portal.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void wrongConditionsAreNamedOnThePageAndUnknownOnesIgnored() {
        HttpResponse<String> wrong = portal.get("/search?trlMin=12&stage=ALPHA&from=singlemessage");
        HttpResponse<String> organisations = portal.get("/organisations?size=0&kind=CLUB&isappinstalled=0");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("trlMin", "stage", "noindex").doesNotContain("singlemessage");
        assertThat(organisations.statusCode()).isEqualTo(400);
        assertThat(organisations.body()).contains("<li>size：", "<li>kind：").doesNotContain("isappinstalled");
        assertThat(portal.get("/search?from=singlemessage").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=%00%01%1b",
                "/search?q=%F0%9F%94%8B",
                "/search?q=%22AND%20title:(*%20OR%20%5C",
                "/search?q=%EF%BC%B1",
                "/search?q=%ff%fe",
                "/search?size=",
                "/search?kind=",
                "/organisations?q=%25_!%5C",
                "/en/",
                "/search/",
                "/?a=b"
            })
    void oddInputIsAnsweredSensibly(String path) {
        assertThat(portal.get(path).statusCode()).as(path).isEqualTo(200);
    }

    @Test
    void aVeryLongQueryIsReadAsFarAsItGoes() {
        String page = ok("/search?q=" + encode("锂电池热失控预警".repeat(625)));

        assertThat(page).contains("<h1>查找成果和需求</h1>");
    }

    @Test
    void headAnswersAsGetDoesWithoutABody() {
        String code =
                AchievementFixture.code(portal, AchievementFixture.achievement().published(portal));
        for (String path :
                List.of("/", "/achievements/" + code, "/robots.txt", "/sitemap.xml", "/openapi.yaml", "/feed.atom")) {
            HttpResponse<String> head = portal.send("HEAD", path);
            assertThat(head.statusCode()).as(path).isEqualTo(200);
            assertThat(head.body()).as(path).isEmpty();
            assertThat(head.headers().firstValue("ETag")).as(path).isPresent();
        }
        assertThat(portal.send("HEAD", "/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() {
        HttpResponse<String> first = portal.get("/help");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second = portal.get("/help", "If-None-Match", tag);

        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(portal.get("/help", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    private static String ok(String path) {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue("text/html; charset=utf-8");
        return answer.body();
    }

    private static String canonical(String page) {
        Matcher matcher = Pattern.compile("rel=\"canonical\" href=\"([^\"]*)\"").matcher(page);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String meta(String page, String name) {
        Matcher matcher =
                Pattern.compile("name=\"" + name + "\" content=\"([^\"]*)\"").matcher(page);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static List<String> data(String page) {
        Stream<String> found = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(match -> match.group(1));
        return found.toList();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
