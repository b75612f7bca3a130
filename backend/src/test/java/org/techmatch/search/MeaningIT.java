package org.techmatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.Await;
import org.techmatch.TestPortal;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;

/** Searches by words and meaning, on a portal that has the model. */
class MeaningIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static TestPortal portal;

    @BeforeAll
    static void start() {
        portal = TestPortal.start(Map.of("techmatch.search.meaning", true));
        Await.until("the model is loaded", () -> portal.bean(Meanings.class).state() == Meanings.State.ON);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @BeforeEach
    void empty() {
        portal.empty();
    }

    @Test
    void aProblemInEverydayWordsFindsWhatAnswersItAndSaysWhy() throws Exception {
        AchievementFixture.achievement().titled("川味腊肉低温间接烟熏与多环芳烃控制").published(portal);
        AchievementFixture.achievement().titled("育肥舍猪只咳嗽声辨识与呼吸道病早期提示软件").published(portal);
        know();

        JsonNode answer = search("q=" + encode("肉猪老是喘，想早点晓得是不是病了"));

        assertThat(answer.path("byMeaning").asBoolean()).isTrue();
        JsonNode best = answer.path("hits").path(0);
        assertThat(best.path("title").asText()).contains("咳嗽声辨识");
        assertThat(best.path("why").path("similarity").asInt()).isGreaterThanOrEqualTo(50);
        assertThat(best.path("why").path("meaning").asInt()).isPositive();
    }

    @Test
    void aNewListingIsFoundByItsWordsBeforeItsMeaningIsKnown() throws Exception {
        AchievementFixture.achievement().titled("电芯间用可压缩隔热薄片").published(portal);
        portal.settle();

        assertThat(search("q=" + encode("隔热薄片")).path("total").asInt()).isEqualTo(1);
    }

    @Test
    void nonsenseFindsNothing() throws Exception {
        AchievementFixture.achievement().titled("高安全储能用锂离子电池").published(portal);
        know();

        assertThat(search("q=" + encode("魑魅魍魉")).path("total").asInt()).isZero();
    }

    @Test
    void aFacetSaysWhatChoosingItsValueGives() throws Exception {
        long holder = OrganisationFixture.unit(portal);
        for (int i = 0; i < 12; i++) {
            AchievementFixture.achievement().titled("电池热失控早期预警装置第" + i + "型").published(portal, holder);
        }
        know();
        String words = "q=" + encode("锂电池快烧起来之前能不能先知道");
        JsonNode all = search(words);
        assertThat(all.path("total").asInt()).isPositive();

        for (JsonNode value : all.path("facets").path("stage")) {
            assertThat(search(words + "&stage=" + value.path("value").asText())
                            .path("total")
                            .asInt())
                    .isEqualTo(value.path("count").asInt());
        }
    }

    @Test
    void pagesOfTheJointOrderGoOnWithTheRestWithoutGapOrRepeat() throws Exception {
        long holder = OrganisationFixture.unit(portal);
        for (int i = 0; i < 230; i++) {
            AchievementFixture.achievement().titled("热失控预警装置第" + i + "号").published(portal, holder);
        }
        know();
        List<List<String>> pages = new ArrayList<>();
        JsonNode page = search("size=50&q=" + encode("热失控预警"));
        assertThat(page.path("total").asInt()).isEqualTo(230);
        while (true) {
            pages.add(codes(page));
            if (!page.hasNonNull("nextCursor")) {
                break;
            }
            page = search("size=50&q=" + encode("热失控预警") + "&cursor="
                    + page.path("nextCursor").asText());
        }

        List<String> all = pages.stream().flatMap(List::stream).toList();
        assertThat(all).hasSize(230);
        assertThat(new HashSet<>(all)).hasSize(230);
        for (int back = pages.size() - 2; back >= 0; back--) {
            page = search("size=50&q=" + encode("热失控预警") + "&cursor="
                    + page.path("previousCursor").asText());
            assertThat(codes(page)).isEqualTo(pages.get(back));
        }
    }

    @Test
    void aRebuildComputesNoMeaningTwice() {
        AchievementFixture.achievement().published(portal);
        know();
        long kept = kept();
        assertThat(kept).isPositive();

        portal.bean(IndexRebuild.class).run(count -> {});

        assertThat(portal.bean(IndexAdministration.class).index().withoutMeaning(10))
                .isEmpty();
        assertThat(kept()).isEqualTo(kept);
    }

    /** Brings in words and then meanings. */
    private static void know() {
        portal.settle();
        Await.until("all meanings are known", () -> {
            portal.bean(MeaningWorker.class).drain();
            portal.bean(IndexAdministration.class).index().refresh();
            return portal.bean(IndexAdministration.class)
                    .index()
                    .withoutMeaning(10)
                    .isEmpty();
        });
    }

    private static long kept() {
        return portal.bean(Sql.class).count("SELECT COUNT(*) FROM embedding");
    }

    private static List<String> codes(JsonNode page) {
        List<String> codes = new ArrayList<>();
        page.path("hits").forEach(hit -> codes.add(hit.path("url").asText()));
        return codes;
    }

    private static JsonNode search(String query) throws Exception {
        return JSON.readTree(portal.get("/api/search?" + query).body());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
