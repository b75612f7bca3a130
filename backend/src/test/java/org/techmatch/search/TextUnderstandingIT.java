package org.techmatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmatch.TestPortal;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.achievement.AchievementService;
import org.techmatch.organisation.OrganisationFixture;

/** How a query is understood, on the real index. */
class TextUnderstandingIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final String BATTERY = "高安全长寿命先进锂离子电池储能系统PD1728";
    private static final String COATING = "200℃不起泡的防腐涂层及其施工方法";
    private static final String TRADITIONAL = "鋰電池隔膜塗覆裝置";
    private static final String MODEL = "ZX-81型气体放空阀检修工具";
    private static long battery;

    @BeforeAll
    static void publish() {
        PORTAL.empty();
        battery = published(BATTERY, "储能", "锂离子电池");
        published(COATING, "防腐涂层", "气泡");
        published(TRADITIONAL, "隔膜", "涂覆");
        published(MODEL, "检修工具", "放空阀");
        OrganisationFixture.unit(PORTAL, "涪江新材料研究院");
        PORTAL.settle();
        PORTAL.bean(VocabularyJobs.class).read();
    }

    @ParameterizedTest
    @ValueSource(strings = {"锂离子电池", "储能", "电池储能系统", "PD1728", "pd-1728", "PD 1728", "鋰離子電池", "儲能"})
    void partsOfATitleFindIt_R_208(String words) throws Exception {
        JsonNode answer = search(words);

        assertThat(titles(answer)).contains(BATTERY);
        assertThat(answer.at("/read/loose").asBoolean())
                .isEqualTo(answer.get("total").asInt() < 3);
    }

    @Test
    void lettersThatOnlyHappenToBeNearFindNothing_R_208() throws Exception {
        assertThat(titles(search("安全电子"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"200摄氏度 起泡, 1", "二百度起泡, 1", "200 °C 涂层, 1", "隔膜涂覆, 2", "ZX81, 3", "zx 81, 3", "ＺＸ－８１, 3"})
    void otherSpellingsFindTheSame_R_208(String words, int expected) throws Exception {
        List<String> all = List.of(BATTERY, COATING, TRADITIONAL, MODEL);

        assertThat(titles(search(words))).startsWith(all.get(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"裡離子電池", "锂离自电池", "lilizidianchi", "li li zi dian chi", "llzdc", "锂离子店池", "离锂子电池"})
    void soundsAndSlipsFindWhatWasMeant_R_208(String words) throws Exception {
        JsonNode answer = search(words);

        assertThat(titles(answer)).startsWith(BATTERY);
        assertThat(answer.at("/read/loose").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"裡離子電池, 锂离子电池", "lilizidianchi, 锂离子电池", "llzdc, 锂离子电池", "方空阀, 放空阀"})
    void whatWasLikelyMeantIsSaid_R_208(String words, String meant) throws Exception {
        assertThat(search(words).get("didYouMean").asText()).isEqualTo(meant);
    }

    @Test
    void inOtherOrdersOnlyTheWordsThemselvesFind_R_208() throws Exception {
        JsonNode answer = json("/api/search?sort=newest&q=" + encode("锂离子店池"));

        assertThat(titles(answer)).isEmpty();
        assertThat(answer.get("didYouMean").asText()).isEqualTo("锂离子电池");
    }

    @Test
    void theBestHitsSayWhatIsRelated() throws Exception {
        assertThat(search("起泡").get("related").toString()).contains("防腐涂层");
    }

    @ParameterizedTest
    @ValueSource(strings = {"锂离", "llz", "lilizi", "lilizid", "LILIZI", "鋰離"})
    void wordsAndTitlesAreSuggestedWhileTyping_R_208(String typed) throws Exception {
        JsonNode answer = suggest(typed);

        assertThat(answer.get("terms").toString()).contains("锂离子电池");
        assertThat(answer.get("titles").findValuesAsText("title")).contains(BATTERY);
    }

    @Test
    void organisationsAreSuggestedAndFound_R_208() throws Exception {
        for (String typed : List.of("涪江", "fjxcl", "fujiangxin")) {
            assertThat(suggest(typed).get("units").findValuesAsText("name")).contains("涪江新材料研究院");
        }
        JsonNode others = others("涪江 研究院");
        assertThat(others.at("/organisations/0/name").asText()).isEqualTo("涪江新材料研究院");
        assertThat(others("先用后转").get("policies")).isNotEmpty();
        assertThat(others("").get("policies")).isEmpty();
    }

    @Test
    void aSuspendedOrganisationIsNeitherSuggestedNorFound_R_205() throws Exception {
        long id = OrganisationFixture.unit(PORTAL, "停用材料研究所");
        PORTAL.bean(VocabularyJobs.class).read();
        PORTAL.bean(org.techmatch.platform.Sql.class)
                .update("UPDATE organisation SET status = 'SUSPENDED' WHERE id = ?", id);

        assertThat(suggest("停用").get("units")).isEmpty();
        assertThat(others("停用材料").get("organisations")).isEmpty();
    }

    @Test
    void aWithdrawnListingIsNotSuggested_R_205() throws Exception {
        long id = published("水下焊缝磁记忆检测小车", "水下焊缝");
        PORTAL.settle();
        assertThat(suggest("水下焊缝").get("titles")).hasSize(1);

        PORTAL.bean(AchievementService.class).unpublish(id);

        assertThat(suggest("水下焊缝").get("titles")).isEmpty();
        PORTAL.settle();
        PORTAL.bean(VocabularyJobs.class).read();
        assertThat(suggest("水下焊缝").get("terms")).isEmpty();
        assertThat(battery).isPositive();
    }

    @Test
    void expertsAreWhoConsentedToBeNamed_R_208() throws Exception {
        for (String title : List.of("磁悬浮冷媒压缩机转子", "磁悬浮冷媒压缩机轴承")) {
            AchievementFixture.achievement().titled(title).keywords("磁悬浮冷媒").published(PORTAL);
        }
        PORTAL.settle();

        JsonNode experts = others("磁悬浮冷媒").get("experts");

        assertThat(experts.findValuesAsText("name")).containsExactly("陈屿舟");
        assertThat(experts.get(0).get("achievements").asInt()).isEqualTo(2);
        assertThat(experts.get(0).get("examples")).hasSize(2);
        assertThat(others("从未有过的词").get("experts")).isEmpty();
    }

    private static long published(String title, String... keywords) {
        return AchievementFixture.achievement()
                .titled(title)
                .about("本成果已在两家企业连续运行半年，运行稳定，能耗低，维护简单，操作人员一名即可，适合中小企业使用。".repeat(2))
                .keywords(keywords)
                .published(PORTAL);
    }

    private static List<String> titles(JsonNode answer) {
        return answer.get("hits").findValuesAsText("title");
    }

    private static JsonNode search(String words) throws Exception {
        return json("/api/search?q=" + encode(words));
    }

    private static JsonNode suggest(String typed) throws Exception {
        return json("/api/suggest?q=" + encode(typed));
    }

    private static JsonNode others(String words) throws Exception {
        return json("/api/search/others?q=" + encode(words));
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> response = PORTAL.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
