package org.techmatch.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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

class PagesAwayIT {
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
    void pagesAndFeedsGoOnWithoutTheSearchServer() {
        String code =
                AchievementFixture.code(portal, AchievementFixture.achievement().published(portal));
        portal.settle();
        searchProxy.cut();

        assertThat(portal.get("/search").body()).contains(code, "检索服务正在恢复");
        assertThat(portal.get("/feed.atom").body()).contains(code);
        assertThat(portal.get("/achievements/" + code).statusCode()).isEqualTo(200);
        assertThat(portal.get("/").body()).contains(code);
    }

    @Test
    void withoutTheDatabaseAPageSaysSoAndComesBack() {
        databaseProxy.cut();

        HttpResponse<String> page = portal.get("/organisations");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body()).contains("<div id=\"app\">", "<h1>服务正在恢复</h1>");
        assertThat(portal.get("/help").statusCode()).isEqualTo(200);
        databaseProxy.mend();
        Await.until("pages come back", () -> portal.get("/organisations").statusCode() == 200);
    }
}
