package org.techmatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
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
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;

class ServersAwayIT {
    private static final int WRITERS = 8;
    private static final int STOPS = 3;
    private static final int PUBLISHED_BETWEEN_STOPS = 40;

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

        HttpResponse<String> export = portal.get("/api/search/export?format=csv");
        assertThat(export.headers().firstValue("X-Degraded")).contains("true");
        assertThat(export.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("limited");
        assertThat(export.body()).contains(portal.address() + "/achievements/");

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

    @Test
    void whatWasAcknowledgedUnderLoadIsThereAfterTheDatabaseWasStopped() throws Exception {
        long unit = OrganisationFixture.unit(portal);
        Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();
        AtomicInteger begun = new AtomicInteger();
        AtomicBoolean stopped = new AtomicBoolean();
        try (ExecutorService people = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++) {
                people.submit(() -> publishUntil(stopped, unit, begun, acknowledged));
            }
            for (int stop = 1; stop <= STOPS; stop++) {
                int enough = acknowledged.size() + PUBLISHED_BETWEEN_STOPS;
                Await.until("they publish", () -> acknowledged.size() >= enough);
                databaseProxy.cut();
                Await.until("somebody is told", () -> portal.get("/api/search").statusCode() == 503);
                databaseProxy.mend();
            }
            int enough = acknowledged.size() + PUBLISHED_BETWEEN_STOPS;
            Await.until("they publish again", () -> acknowledged.size() >= enough);
            stopped.set(true);
        }
        portal.settle();

        Sql sql = portal.bean(Sql.class);
        for (long id : acknowledged) {
            assertThat(portal.get("/api/achievements/" + AchievementFixture.code(portal, id))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(sql.count("SELECT COUNT(*) FROM achievement"))
                .as("nothing is doubled")
                .isEqualTo(sql.count("SELECT COUNT(DISTINCT title) FROM achievement"))
                .isLessThanOrEqualTo(begun.get());
        assertThat(sql.count("SELECT COUNT(*) FROM outbox")).isZero();
        assertThat(portal.bean(IndexReconcile.class).run(false).isEqual()).isTrue();
    }

    private static void publishUntil(AtomicBoolean stopped, long unit, AtomicInteger begun, Queue<Long> acknowledged) {
        while (!stopped.get()) {
            AchievementFixture one = AchievementFixture.achievement().titled("压力下发布的第" + begun.incrementAndGet() + "号");
            try {
                acknowledged.add(one.published(portal, unit));
            } catch (RuntimeException away) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
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
