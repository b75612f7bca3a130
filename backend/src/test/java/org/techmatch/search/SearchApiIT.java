package org.techmatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmatch.TestPortal;
import org.techmatch.achievement.AchievementContent.CoopMode;
import org.techmatch.achievement.AchievementContent.Stage;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.achievement.AchievementService;
import org.techmatch.demand.DemandFixture;
import org.techmatch.organisation.OrganisationFixture;

class SearchApiIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TestPortal portal = TestPortal.shared();

    @BeforeEach
    void empty() {
        portal.empty();
    }

    @Test
    void aPartOfAWordIsFoundAndNonsenseIsNot() throws Exception {
        AchievementFixture.achievement()
                .titled("高安全长寿命先进锂离子电池储能系统PD1728")
                .about(AchievementFixture.SUMMARY)
                .published(portal);
        portal.settle();

        for (String part : List.of("锂离子电池", "储能", "电池储能系统", "锂", "pd1728", "ＰＤ１７２８")) {
            assertThat(titles(part)).as(part).hasSize(1);
        }
        assertThat(titles("安全电子")).isEmpty();
    }

    @Test
    void hitsAreMarkedAndWhatIsMissingIsSaid() throws Exception {
        AchievementFixture.achievement().published(portal);
        portal.settle();

        JsonNode hit = search("q=" + encode("热失控 气体 预警")).get("hits").get(0);

        assertThat(hit.get("titleParts").toString()).contains("{\"text\":\"热失控\",\"hit\":true}");
        assertThat(hit.get("matched").findValuesAsText("field")).contains("title", "keywords", "summary");
        assertThat(hit.get("missing").toString()).isEqualTo("[\"气体\"]");
    }

    @Test
    void facetsReflectTheOtherFiltersAndOnlyHideTheirOwnKind() throws Exception {
        AchievementFixture.achievement().at(Stage.LAB, 3).published(portal);
        AchievementFixture.achievement().at(Stage.PILOT, 6).published(portal);
        AchievementFixture.achievement()
                .at(Stage.MATURE, 9)
                .by(CoopMode.TRANSFER)
                .priced(null)
                .published(portal);
        DemandFixture.demand().published(portal);
        portal.settle();

        JsonNode answer = search("stage=PILOT");

        assertThat(answer.get("total").asInt()).isEqualTo(2);
        assertThat(answer.get("totals").get("demand").asInt()).isEqualTo(1);
        assertThat(count(answer, "stage", "LAB")).isEqualTo(1);
        assertThat(count(answer, "stage", "MATURE")).isEqualTo(1);
        assertThat(count(answer, "mode", "TRANSFER")).isZero();
        assertThat(count(answer, "mode", "TRIAL")).isEqualTo(1);
        assertThat(count(answer, "industry", "C38")).isEqualTo(2);
        assertThat(search("price=NEGOTIABLE&kind=achievement").get("total").asInt())
                .isEqualTo(1);
        assertThat(search("trlMin=6&trlMax=7&kind=achievement").get("total").asInt())
                .isEqualTo(1);
        assertThat(search("industry=C&kind=achievement").get("total").asInt()).isEqualTo(3);
    }

    @Test
    void aNumberInAnySpellingComesFirst() throws Exception {
        AchievementFixture.achievement().titled("另一项里提到202010123456的预警装置").published(portal);
        AchievementFixture.achievement()
                .titled("要找的这一项装置")
                .numbered("202010123456.2")
                .published(portal);
        portal.settle();

        for (String spelling :
                List.of("ZL 2020 1 0123456.2", "202010123456.2", "CN2020101234562", "ｚｌ202010123456.2")) {
            assertThat(titles(spelling)).as(spelling).first().isEqualTo("要找的这一项装置");
        }
    }

    @Test
    void pagesGoForwardsAndBackwardsWithoutGapOrRepeat() throws Exception {
        for (int i = 0; i < 12; i++) {
            AchievementFixture.achievement().titled("热失控预警装置第" + i + "号").published(portal);
        }
        portal.settle();
        for (String query : List.of("size=5", "size=5&q=" + encode("预警"), "size=5&sort=deadline")) {
            JsonNode first = search(query);
            JsonNode second =
                    search(query + "&cursor=" + first.get("nextCursor").asText());
            JsonNode third =
                    search(query + "&cursor=" + second.get("nextCursor").asText());
            List<String> codes = new ArrayList<>(first.get("hits").findValuesAsText("url"));
            codes.addAll(second.get("hits").findValuesAsText("url"));
            codes.addAll(third.get("hits").findValuesAsText("url"));
            assertThat(codes).as(query).hasSize(12).doesNotHaveDuplicates();
            assertThat(third.hasNonNull("nextCursor")).isFalse();
            assertThat(third.get("from").asInt()).isEqualTo(11);
            JsonNode back =
                    search(query + "&cursor=" + third.get("previousCursor").asText());
            assertThat(back.get("hits").findValuesAsText("url"))
                    .isEqualTo(second.get("hits").findValuesAsText("url"));
            assertThat(back.get("from").asInt()).isEqualTo(6);
        }
    }

    @Test
    void aWithdrawnListingIsGoneAtOnceEvenBeforeTheIndexKnows() throws Exception {
        long id = AchievementFixture.achievement().published(portal);
        portal.settle();
        portal.bean(AchievementService.class).unpublish(id);

        assertThat(search("").get("hits")).isEmpty();
        assertThat(portal.get("/api/achievements/" + AchievementFixture.code(portal, id))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAnonymousDemandIsNotFoundByItsOwner() throws Exception {
        long owner = OrganisationFixture.enterprise(portal, "蓬溪匿名腌菜有限公司");
        DemandFixture.demand().anonymous().published(portal, owner);
        portal.settle();

        assertThat(search("q=" + encode("蓬溪匿名腌菜")).get("total").asInt()).isZero();
        assertThat(search("").get("hits").get(0).has("organisation")).isFalse();
        assertThat(search("").get("facets").get("organisation")).isEmpty();
    }

    @Test
    void nothingFoundSaysWhichConditionToDrop() throws Exception {
        AchievementFixture.achievement().published(portal);
        portal.settle();

        JsonNode answer = search("kind=achievement&stage=LAB&district=510903");

        assertThat(answer.get("total").asInt()).isZero();
        assertThat(answer.get("suggestions").get(0).get("drop").asText()).isEqualTo("stage");
        assertThat(answer.get("suggestions").get(0).get("total").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size=0", "size=51", "size=x", "sort=best", "kind=patent", "stage=OLD", "trlMin=0", "trlMin=8&trlMax=2",
                "cursor=abc", "cursor=AAAA", "district=1", "industry=Z99", "organisation=x", "price=1", "trial=maybe",
                        "foo=1"
            })
    void aWrongParameterIsNamed(String query) throws Exception {
        HttpResponse<String> response = portal.get("/api/search?" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
        String[] names = query.split("&");
        String last = names[names.length - 1];
        assertThat(JSON.readTree(response.body()).get("errors").findValuesAsText("parameter"))
                .contains(last.substring(0, last.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "\"",
                "a AND (b OR",
                "title:x",
                "/re[/",
                "🔋🔋",
                "\u0000\u0007",
                "\u202e翻转",
                "%_%",
                "'; DROP TABLE x; --",
                "<script>alert(1)</script>",
                "～！＠＃",
                "a^1000",
                "\\",
                "[* TO *]"
            })
    void oddInputIsAnsweredSensibly(String text) throws Exception {
        AchievementFixture.achievement().published(portal);
        portal.settle();

        HttpResponse<String> response = portal.get("/api/search?q=" + encode(text));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void aVeryLongTextIsReadUpToItsLimit() throws Exception {
        AchievementFixture.achievement().published(portal);
        DemandFixture.demand().published(portal);
        portal.settle();

        JsonNode answer =
                search("q=" + encode(AchievementFixture.SUMMARY.repeat(80).substring(0, 5_000)));

        assertThat(answer.get("read").get("truncated").asBoolean()).isTrue();
        assertThat(answer.get("hits").get(0).get("kind").asText()).isEqualTo("achievement");
    }

    @Test
    void similarListingsLeaveOutTheListingItself() throws Exception {
        long id = AchievementFixture.achievement().published(portal);
        AchievementFixture.achievement().titled("锂电池模组热失控预警方法").published(portal);
        DemandFixture.demand().about("想找这样的装置：" + AchievementFixture.SUMMARY).published(portal);
        portal.settle();

        String code = AchievementFixture.code(portal, id);
        JsonNode similar = JSON.readTree(
                portal.get("/api/achievements/" + code + "/similar").body());

        assertThat(similar.get("achievements")).as(similar.toString()).hasSize(1);
        assertThat(similar.get("demands")).hasSize(1);
    }

    @Test
    void aSearchIsExportedAsATableThatASpreadsheetCannotRun() throws Exception {
        AchievementFixture.achievement().titled("=HYPERLINK(\"x\")热失控预警装置").published(portal);
        for (int i = 0; i < 60; i++) {
            AchievementFixture.achievement().titled("热失控预警装置第" + i + "号").published(portal);
        }
        DemandFixture.demand().anonymous().published(portal);
        portal.settle();

        HttpResponse<String> csv = portal.get("/api/search/export?format=csv&q=" + encode("热失控"));

        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("content-disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(csv.headers().firstValue("x-total-count")).contains("62");
        assertThat(csv.body().lines()).hasSize(63);
        assertThat(csv.body())
                .startsWith("\ufeff类别,编号,标题")
                .contains("'=HYPERLINK")
                .contains("匿名企业");
        assertThat(portal.get("/api/search/export?format=xlsx").body()).startsWith("PK");
        assertThat(portal.get("/api/search/export?format=pdf").statusCode()).isEqualTo(400);
        assertThat(portal.get("/api/search/export?stage=OLD").statusCode()).isEqualTo(400);
    }

    @Test
    void tooManySearchesFromOneAddressAreAskedToWait() {
        try (TestPortal limited = TestPortal.start(java.util.Map.of("techmatch.limits.search-per-minute", 3))) {
            for (int i = 0; i < 3; i++) {
                assertThat(limited.get("/api/search").statusCode()).isEqualTo(200);
            }
            HttpResponse<String> refused = limited.get("/api/search");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(limited.get("/api/home").statusCode()).isEqualTo(200);
            for (int i = 0; i < 3; i++) {
                assertThat(limited.get("/api/suggest?q=li").statusCode()).isEqualTo(200);
            }
            assertThat(limited.get("/api/suggest?q=li").statusCode()).isEqualTo(429);
        }
    }

    private static List<String> titles(String words) throws Exception {
        return search("q=" + encode(words)).get("hits").findValuesAsText("title");
    }

    private static JsonNode search(String query) throws Exception {
        HttpResponse<String> response = portal.get("/api/search?" + query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        JsonNode answer = JSON.readTree(response.body());
        assertThat(answer.get("degraded").asBoolean()).isFalse();
        return answer;
    }

    private static int count(JsonNode answer, String facet, String value) {
        for (JsonNode entry : answer.get("facets").get(facet)) {
            if (entry.get("value").asText().equals(value)) {
                return entry.get("count").asInt();
            }
        }
        throw new AssertionError(facet + " has no " + value);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
