package org.techmatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.Await;
import org.techmatch.TestPortal;
import org.techmatch.TestProxy;
import org.techmatch.TestServers;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.demand.DemandFixture;

class ServersAwayIT {
    private static TestProxy searchProxy;
    private static TestProxy databaseProxy;
    private static TestPortal portal;

    @BeforeAll
    static void start() {
        String searchUrl = TestServers.connections().searchUrl();
        String databaseUrl = TestServers.connections().databaseUrl();
        searchProxy = TestProxy.of(searchUrl);
        databaseProxy = TestProxy.of(databaseUrl);
        Object url = TestServers.connections().properties().get("datasources.default.url");
        portal = TestPortal.start(Map.of(
                "techmatch.search.url", searchProxy.url(searchUrl),
                "datasources.default.url", databaseProxy.url(String.valueOf(url))));
    }

    @AfterAll
    static void stop() {
        portal.close();
        searchProxy.close();
        databaseProxy.close();
    }

    @BeforeEach
    void empty() {
        searchProxy.mend();
        databaseProxy.mend();
        portal.empty();
    }

    @Test
    void withoutTheSearchServerTheDatabaseAnswersAndSaysSo_R_208() {
        AchievementFixture.achievement().published(portal);
        DemandFixture.demand().published(portal);
        portal.settle();
        searchProxy.cut();

        assertThat(search("")).contains("\"degraded\":true", "\"total\":2");
        assertThat(search("q=" + encode("热失控 预警"))).contains("\"total\":2");
        assertThat(search("q=" + encode("不存在的词"))).contains("\"total\":0");
        assertThat(search("stage=LAB&kind=achievement")).contains("\"total\":0");
        assertThat(search("stage=PILOT&mode=TRIAL&industry=C38&price=FROM_50_TO_100&trlMin=5&kind=achievement"))
                .contains("\"total\":1");
        assertThat(search("booking=true&kind=demand&sort=deadline")).contains("\"total\":1");
        assertThat(search("q=" + encode("100%_"))).contains("\"total\":0");
        assertThat(portal.get("/health/readiness").statusCode()).isEqualTo(503);

        searchProxy.mend();
        Await.until("the search server answers again", () -> search("").contains("\"degraded\":false"));
        assertThat(portal.get("/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void pagesCanBeTurnedWhileTheSearchServerComesAndGoes() {
        for (int i = 0; i < 7; i++) {
            AchievementFixture.achievement().titled("热失控预警装置第" + i + "号").published(portal);
        }
        portal.settle();
        String first = search("size=3");
        searchProxy.cut();
        String second = search("size=3&cursor=" + cursor(first));
        String third = search("size=3&cursor=" + cursor(second));

        assertThat(first).contains("\"degraded\":false");
        assertThat(second).contains("\"degraded\":true", "\"from\":4");
        assertThat(third).contains("\"from\":7", "\"to\":7");
    }

    @Test
    void whatIsPublishedWhileTheSearchServerIsAwayIsFoundAfterwards() {
        searchProxy.cut();
        long id = AchievementFixture.achievement().published(portal);
        assertThat(portal.get("/api/achievements/" + AchievementFixture.code(portal, id))
                        .statusCode())
                .isEqualTo(200);

        searchProxy.mend();
        Await.until("the waiting change is in", () -> search("").contains("\"total\":1,"));
        Await.until("the index answers", () -> search("").contains("\"degraded\":false"));
        portal.settle();
        assertThat(portal.bean(IndexReconcile.class).run(false).isEqual()).isTrue();
    }

    @Test
    void withoutTheDatabaseEverythingSaysComeBackAndDoesSo() {
        long id = AchievementFixture.achievement().published(portal);
        String page = "/api/achievements/" + AchievementFixture.code(portal, id);
        portal.settle();
        databaseProxy.cut();

        HttpResponse<String> away = portal.get(page);
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).isPresent();
        assertThat(away.body()).contains("/problems/unavailable").doesNotContainIgnoringCase("sql");
        assertThat(portal.get("/api/search").statusCode()).isEqualTo(503);
        assertThat(portal.get("/health/readiness").statusCode()).isEqualTo(503);

        databaseProxy.mend();
        Await.until("the database is used again", () -> portal.get(page).statusCode() == 200);
    }

    private static String search(String query) {
        HttpResponse<String> response = portal.get("/api/search?" + query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static String cursor(String answer) {
        return answer.replaceFirst("(?s).*\"nextCursor\":\"([^\"]+)\".*", "$1");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
