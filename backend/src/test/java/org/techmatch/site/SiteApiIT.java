package org.techmatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmatch.TestPortal;
import org.techmatch.achievement.AchievementContent.Stage;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.achievement.AchievementService;
import org.techmatch.demand.DemandFixture;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.organisation.Organisations;

class SiteApiIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TestPortal portal = TestPortal.shared();

    @BeforeEach
    void empty() {
        portal.empty();
    }

    @Test
    void theSiteSaysItsNamesAndThePolicyInForce() throws Exception {
        JsonNode site = get("/api/site");

        assertThat(site.get("name").asText()).isEqualTo("遂宁市科技成果转化对接平台");
        assertThat(site.get("policy").get("number").asText()).isEqualTo("遂科技规〔2024〕3号");
        assertThat(site.get("policy").get("effectiveFrom").asText()).isEqualTo("2024-10-09");
        assertThat(site.get("asOf").asText()).endsWith("+08:00");
        assertThat(site.get("version").asText()).isNotBlank();
    }

    @Test
    void policiesHoldEveryArticleInBothLanguages() throws Exception {
        JsonNode items = get("/api/policies").get("items");

        assertThat(items).hasSize(1);
        JsonNode articles = items.get(0).get("articles");
        assertThat(articles.size()).isGreaterThan(15);
        for (JsonNode article : articles) {
            assertThat(article.get("summary").asText()).isNotBlank();
            assertThat(article.get("summaryEn").asText()).isNotBlank();
        }
    }

    @Test
    void homeCountsWhatIsPublicByKindStageAndField() throws Exception {
        Figures figures = portal.bean(Figures.class);
        long unit = OrganisationFixture.unit(portal);
        long enterprise = OrganisationFixture.enterprise(portal);
        AchievementFixture.achievement().in("C38", "C39").at(Stage.PILOT, 6).published(portal, unit);
        long withdrawn = AchievementFixture.achievement().at(Stage.LAB, 3).published(portal, unit);
        AchievementFixture.achievement().at(Stage.MATURE, 9).stored(portal, unit);
        DemandFixture.demand().anonymous().published(portal, enterprise);
        portal.bean(AchievementService.class).unpublish(withdrawn);
        figures.forget();

        JsonNode home = get("/api/home");

        assertThat(home.get("counts").toString())
                .isEqualTo("{\"achievements\":1,\"demands\":1,\"units\":1,\"enterprises\":1,\"organisations\":2}");
        assertThat(home.get("stages").toString()).isEqualTo("{\"LAB\":0,\"PILOT\":1,\"MATURE\":0}");
        assertThat(home.get("newestAchievements")).hasSize(1);
        assertThat(home.get("newestDemands").get(0).has("organisation")).isFalse();
        assertThat(home.get("industries").findValuesAsText("key"))
                .containsExactly(
                        "lithium", "electronics", "machinery", "chemicals", "food", "biomedicine", "agriculture");
        assertThat(field(home, "lithium").get("achievements").asInt()).isEqualTo(1);
        assertThat(field(home, "electronics").get("achievements").asInt()).isEqualTo(1);
        assertThat(field(home, "food").get("achievements").asInt()).isZero();
        assertThat(home.get("popular")).isNotEmpty();
    }

    @Test
    void anAchievementIsOneFlatObject() throws Exception {
        String code =
                AchievementFixture.code(portal, AchievementFixture.achievement().published(portal));

        HttpResponse<String> answer = portal.get("/api/achievements/" + code);
        JsonNode achievement = JSON.readTree(answer.body());

        assertThat(achievement.get("code").asText()).isEqualTo(code);
        assertThat(achievement.get("title").asText()).startsWith("高镍三元");
        assertThat(achievement.get("trlLevel").get("nextEn").asText()).isNotBlank();
        assertThat(achievement
                        .get("organisation")
                        .get("contact")
                        .get("phoneMasked")
                        .asText())
                .doesNotContain("0006021");
        assertThat(achievement.get("version").asLong()).isEqualTo(1);
        assertThat(achievement.get("citation").get("text").asText())
                .contains(portal.address() + "/achievements/" + code);
        assertThat(achievement.has("achievement")).isFalse();
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
    }

    @Test
    void aDemandIsOneFlatObject() throws Exception {
        String code = DemandFixture.code(portal, DemandFixture.demand().published(portal));

        JsonNode demand = get("/api/demands/" + code);

        assertThat(demand.get("code").asText()).isEqualTo(code);
        assertThat(demand.get("organisation").get("kind").asText()).isEqualTo("ENTERPRISE");
        assertThat(demand.has("demand")).isFalse();
        assertThat(demand.has("budgetMin")).isFalse();
    }

    @Test
    void organisationsAreListedWithTheirPublicListings() throws Exception {
        long unit = OrganisationFixture.unit(portal, "遂州盐卤化工研究院");
        long enterprise = OrganisationFixture.enterprise(portal, "射洪锐安储能有限公司");
        AchievementFixture.achievement().published(portal, unit);
        DemandFixture.demand().published(portal, enterprise);
        DemandFixture.demand().anonymous().published(portal, enterprise);

        JsonNode list = get("/api/organisations");

        assertThat(list.get("total").asInt()).isEqualTo(2);
        assertThat(list.get("kinds").toString())
                .contains("{\"value\":\"ENTERPRISE\",\"count\":1}", "{\"value\":\"RESEARCH_UNIT\",\"count\":1}");
        JsonNode first = list.get("items").get(0);
        assertThat(first.get("name").asText()).isEqualTo("遂州盐卤化工研究院");
        assertThat(first.get("unitKind").asText()).isEqualTo("UNIVERSITY");
        assertThat(first.get("district").get("name").asText()).isEqualTo("船山区");
        assertThat(first.get("achievements").asInt()).isEqualTo(1);
        assertThat(list.get("items").get(1).get("demands").asInt()).isEqualTo(1);
        assertThat(names("kind=ENTERPRISE")).containsExactly("射洪锐安储能有限公司");
        assertThat(names("kind=ENTERPRISE&kind=RESEARCH_UNIT")).hasSize(2);
        assertThat(names("district=510981")).containsExactly("射洪锐安储能有限公司");
        assertThat(names("q=" + encode("盐卤 研究院"))).containsExactly("遂州盐卤化工研究院");
        assertThat(names("q=%25")).isEmpty();
        assertThat(names("q=_")).isEmpty();
        assertThat(get("/api/organisations?kind=ENTERPRISE").get("kinds")).hasSize(2);
    }

    @Test
    void anOrganisationWithAnAnonymousDemandShowsNothingOfIt() throws Exception {
        long enterprise = OrganisationFixture.enterprise(portal);
        String demand =
                DemandFixture.code(portal, DemandFixture.demand().anonymous().published(portal, enterprise));
        String code =
                portal.bean(Organisations.class).find(enterprise).orElseThrow().publicCode();

        JsonNode organisation = get("/api/organisations/" + code);

        assertThat(organisation.get("code").asText()).isEqualTo(code);
        assertThat(organisation.get("profile").get("ownershipKind").asText()).isEqualTo("PRIVATE");
        assertThat(organisation.get("counts").toString()).isEqualTo("{\"achievements\":0,\"demands\":0}");
        assertThat(organisation.toString()).doesNotContain(demand, "0006021", "tt@unit");
    }

    @Test
    void pagesOfOrganisationsTurnBothWays() throws Exception {
        for (int i = 0; i < 5; i++) {
            OrganisationFixture.unit(portal, "第" + i + "研究所");
        }

        JsonNode first = get("/api/organisations?size=2");
        JsonNode second = get(
                "/api/organisations?size=2&cursor=" + first.get("nextCursor").asText());
        JsonNode third = get(
                "/api/organisations?size=2&cursor=" + second.get("nextCursor").asText());
        JsonNode back = get("/api/organisations?size=2&cursor="
                + third.get("previousCursor").asText());
        JsonNode start = get(
                "/api/organisations?size=2&cursor=" + back.get("previousCursor").asText());

        assertThat(first.has("previousCursor")).isFalse();
        assertThat(names(second)).containsExactly("第2研究所", "第3研究所");
        assertThat(names(third)).containsExactly("第4研究所");
        assertThat(third.has("nextCursor")).isFalse();
        assertThat(names(back)).isEqualTo(names(second));
        assertThat(names(start)).isEqualTo(names(first));
        assertThat(start.has("previousCursor")).isFalse();
        assertThat(start.get("nextCursor").asText())
                .isEqualTo(first.get("nextCursor").asText());
    }

    @Test
    void everyWrongParameterIsNamedAtOnce() throws Exception {
        HttpResponse<String> answer = portal.get(
                "/api/organisations?kind=CLUB&district=1&size=51&cursor=x&colour=red&q=" + "a".repeat(201),
                "Accept-Language",
                "en");
        JsonNode problem = JSON.readTree(answer.body());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.get("errors").findValuesAsText("parameter"))
                .containsExactlyInAnyOrder("kind", "district", "size", "cursor", "colour", "q");
        assertThat(problem.get("title").asText()).isEqualTo("The request has invalid values");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size=0",
                "size=abc",
                "size=99999999999",
                "size=-1",
                "size=1&size=2",
                "cursor=after-",
                "cursor=after-99999999999999999999",
                "kind=enterprise",
                "district=%00",
                "unknown"
            })
    void aWrongParameterIsNeverAServerError(String query) {
        assertThat(portal.get("/api/organisations?" + query).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/organisations/DW-2026-999999", "/api/organisations/%27%20OR%201=1", "/api/catalogues/none"
            })
    void whatIsNotPublicIsNotFound(String path) {
        assertThat(portal.get(path).statusCode()).isEqualTo(404);
    }

    private static JsonNode field(JsonNode home, String key) {
        return StreamSupport.stream(home.get("industries").spliterator(), false)
                .filter(field -> field.get("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(String query) throws Exception {
        return names(get("/api/organisations?" + query));
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.get("items").forEach(item -> names.add(item.get("name").asText()));
        return names;
    }

    private static JsonNode get(String path) throws Exception {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
