package org.techmatch.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.Await;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.achievement.AchievementContent.CoopMode;
import org.techmatch.achievement.AchievementContent.Stage;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.achievement.AchievementService;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;
import org.techmatch.screening.Attestation;

/** What people are told of the searches that they saved. */
class AlertIT {
    private static final TestPortal PORTAL = TestPortal.shared();

    private final Sql sql = PORTAL.bean(Sql.class);
    private final TestPeople people = TestPeople.in(PORTAL);
    private Person person;
    private long unit;

    @BeforeEach
    void prepare() {
        PORTAL.empty();
        person = people.somebody();
        unit = OrganisationFixture.unit(PORTAL);
    }

    @Test
    void aNewListingIsToldOnceUnderTheNameOfTheSavedSearch() {
        AchievementFixture.achievement().titled("早就公开的热失控预警装置").published(PORTAL, unit);
        settle();
        save("电池安全", "q=热失控", "ALL", "INSTANTLY");

        AchievementFixture.achievement().titled("新的热失控预警装置").published(PORTAL, unit);
        AchievementFixture.achievement()
                .titled("碳纤维编织机")
                .about("三维编织的碳纤维预制体，用于航空结构件。".repeat(3))
                .keywords("碳纤维")
                .published(PORTAL, unit);
        settle();
        settle();

        assertThat(messages())
                .containsOnlyOnce("订阅“电池安全”")
                .contains("新的热失控预警装置，新结果")
                .doesNotContain("早就", "碳纤维");
        assertThat(person.get("/api/my/saved-searches").body())
                .contains("\"hits\":1", "\"lastHitAt\"", "\"checkedAt\"");
    }

    @Test
    void aChangeIsNamedAndAChangeOfOtherWordsIsNotTold() {
        long id = AchievementFixture.achievement()
                .at(Stage.LAB, 3)
                .priced(60_000_000L)
                .published(PORTAL, unit);
        settle();
        save("电池安全", "q=热失控", "ALL", "INSTANTLY");

        change(id, AchievementFixture.achievement().at(Stage.LAB, 3).about(AchievementFixture.SUMMARY + "另附说明。"));
        settle();
        assertThat(messages()).doesNotContain("电池安全");

        change(
                id,
                AchievementFixture.achievement()
                        .at(Stage.PILOT, 5)
                        .priced(80_000_000L)
                        .by(CoopMode.TRANSFER));
        settle();
        assertThat(messages())
                .containsOnlyOnce("电池安全")
                .contains("阶段：实验室 → 中试", "成熟度：3 级 → 5 级", "价格：60 万元 → 80 万元", "合作方式：普通许可、先用后转、可先试用 → 转让");
    }

    @Test
    void whoWatchesForAStageIsToldOfThatOnly() {
        long id = AchievementFixture.achievement().at(Stage.LAB, 3).published(PORTAL, unit);
        settle();
        save("进入中试", "kind=achievement&stage=PILOT", "STAGE", "INSTANTLY");

        AchievementFixture.achievement().titled("新的中试成果").at(Stage.PILOT, 6).published(PORTAL, unit);
        change(id, AchievementFixture.achievement().at(Stage.PILOT, 5));
        settle();

        assertThat(messages()).containsOnlyOnce("进入中试").contains("实验室 → 中试").doesNotContain("新的中试成果");
    }

    @Test
    void whatIsWithdrawnBeforeItIsToldIsNotTold_R_205() {
        save("电池安全", "q=热失控", "ALL", "DAILY");
        long id = AchievementFixture.achievement().published(PORTAL, unit);
        settle();
        PORTAL.bean(AchievementService.class).unpublish(id);
        due();
        settle();

        assertThat(messages()).doesNotContain("电池安全");
        assertThat(sql.count("SELECT COUNT(*) FROM known_listing")).isZero();
        assertThat(person.get("/api/my/saved-searches").body())
                .contains("\"hits\":0", "\"checkedAt\"")
                .doesNotContain("lastHitAt");
    }

    @Test
    void dailyOnesAreToldTogetherWhenTheyAreDue() {
        save("电池安全", "q=热失控", "ALL", "DAILY");
        for (String title : List.of("热失控预警甲", "热失控预警乙")) {
            AchievementFixture.achievement().titled(title).published(PORTAL, unit);
        }
        settle();
        assertThat(messages()).doesNotContain("电池安全");

        due();
        settle();
        assertThat(messages()).containsOnlyOnce("电池安全").contains("有 2 条结果");
    }

    @Test
    void severalReplicasTellOnce() throws Exception {
        for (int i = 0; i < 5; i++) {
            save("订阅" + i, "q=热失控", "ALL", "INSTANTLY");
        }
        for (int i = 0; i < 20; i++) {
            AchievementFixture.achievement().titled("热失控预警" + i).published(PORTAL, unit);
        }
        PORTAL.settle();
        AlertWorker worker = PORTAL.bean(AlertWorker.class);
        AlertDelivery delivery = PORTAL.bean(AlertDelivery.class);
        Callable<Integer> both = () -> worker.drain() + delivery.run();
        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            replicas.invokeAll(List.of(both, both, both, both));
        }
        settle();

        assertThat(sql.count("SELECT COUNT(*) FROM saved_search_hit WHERE told_at IS NOT NULL"))
                .isEqualTo(100);
        assertThat(sql.count("SELECT COUNT(DISTINCT saved_search_id, kind, listing_id) FROM saved_search_hit"))
                .isEqualTo(100);
        assertThat(toldInAll())
                .as(sql.list("SELECT title_zh FROM notification", row -> row.getString(1))
                        .toString())
                .isEqualTo(100);
    }

    @Test
    void aPausedOneIsSilentAndADeletedOneGone() {
        long id = save("电池安全", "q=热失控", "ALL", "INSTANTLY");
        assertThat(person.send(
                                "PUT",
                                "/api/my/saved-searches/" + id,
                                form("电池", null, "ALL", "INSTANTLY").replace("}", ",\"paused\":true}"))
                        .body())
                .contains("\"paused\":true", "\"name\":\"电池\"");
        AchievementFixture.achievement().published(PORTAL, unit);
        settle();
        assertThat(messages()).doesNotContain("电池");

        assertThat(person.delete("/api/my/saved-searches/" + id).statusCode()).isEqualTo(204);
        assertThat(person.get("/api/my/saved-searches").body()).contains("\"items\":[]");
    }

    @Test
    void aStopLinkStopsWithoutSigningInAndOnlyWhenPosted() {
        long id = save("电池安全", "q=热失控", "ALL", "INSTANTLY");
        String link = AlertTokens.STOP_PAGE + PORTAL.bean(AlertTokens.class).stop(id);

        assertThat(PORTAL.get(link).statusCode()).isEqualTo(200);
        assertThat(PORTAL.get(link).body()).doesNotContain("电池安全");
        assertThat(person.get("/api/my/saved-searches").body()).contains("\"paused\":false");

        assertThat(PORTAL.send("POST", link).statusCode()).isEqualTo(204);
        assertThat(PORTAL.send("POST", link, "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(204);
        assertThat(person.get("/api/my/saved-searches").body()).contains("\"paused\":true");
        assertThat(PORTAL.send("POST", AlertTokens.STOP_PAGE + "nonsense").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFeedNeedsItsTokenShowsPublicHitsAndNothingOfThePerson() {
        long id = save("我的秘密名字", "q=热失控", "ALL", "INSTANTLY");
        String first = feed(person.post("/api/my/saved-searches/" + id + "/feed", "{}"));
        AchievementFixture.achievement().titled("热失控预警甲").published(PORTAL, unit);
        settle();

        HttpResponse<String> answer = PORTAL.get(first);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<entry>", "热失控预警甲").doesNotContain("我的秘密名字", "测试员");

        String second = feed(person.post("/api/my/saved-searches/" + id + "/feed", "{}"));
        assertThat(second).isNotEqualTo(first);
        assertThat(PORTAL.get(first).statusCode()).isEqualTo(404);
        assertThat(PORTAL.get(second).statusCode()).isEqualTo(200);
        person.delete("/api/my/saved-searches/" + id + "/feed");
        assertThat(PORTAL.get(second).statusCode()).isEqualTo(404);
    }

    @Test
    void othersSavedSearchesAreNotThere_R_206() {
        long id = save("电池安全", "q=热失控", "ALL", "INSTANTLY");
        Person other = people.somebody();

        assertThat(other.get("/api/my/saved-searches").body()).contains("\"items\":[]");
        assertThat(other.get("/api/my/saved-searches/" + id).statusCode()).isEqualTo(404);
        assertThat(other.send("PUT", "/api/my/saved-searches/" + id, form("改", null, "ALL", "DAILY"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.delete("/api/my/saved-searches/" + id).statusCode()).isEqualTo(404);
        assertThat(other.post("/api/my/saved-searches/" + id + "/feed", "{}").statusCode())
                .isEqualTo(404);
        assertThat(person.get("/api/my/saved-searches/" + id).body()).contains("电池安全");
    }

    @Test
    void everyWrongValueIsNamedAndThereIsALimit() {
        HttpResponse<String> wrong = person.post(
                "/api/my/saved-searches", form("", "stage=NONE&trlMin=x&q=" + "长".repeat(41), "ALL", "DAILY"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("\"name\"", "\"stage\"", "\"trlMin\"");
        assertThat(person.post("/api/my/saved-searches", form("长", "q=" + "长".repeat(41), "ALL", "DAILY"))
                        .body())
                .contains("最多 40 个字");

        for (int i = 0; i < SavedSearches.MAX; i++) {
            save("订阅" + i, "q=" + i, "ALL", "DAILY");
        }
        assertThat(person.post("/api/my/saved-searches", form("再来一个", "q=x", "ALL", "DAILY"))
                        .statusCode())
                .isEqualTo(422);
    }

    private void settle() {
        PORTAL.settle();
        // The portal's own jobs may be at it too.
        Await.until("everything is compared", () -> {
            PORTAL.bean(AlertWorker.class).drain();
            return sql.count("SELECT COUNT(*) FROM listing_change") == 0;
        });
        Await.until("everything due is told", () -> {
            PORTAL.bean(AlertDelivery.class).run();
            return sql.count(
                            "SELECT COUNT(*) FROM saved_search WHERE next_at <= ? AND paused_at IS NULL", Instant.now())
                    == 0;
        });
    }

    private void due() {
        sql.update("UPDATE saved_search SET next_at = created_at");
    }

    private void change(long id, AchievementFixture to) {
        AchievementService service = PORTAL.bean(AchievementService.class);
        service.change(id, to.draft(unit), new Attestation("已逐条筛查", "测试"));
        service.publish(id);
    }

    private long save(String name, String query, String watch, String frequency) {
        HttpResponse<String> answer = person.post("/api/my/saved-searches", form(name, query, watch, frequency));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Long.parseLong(answer.body().replaceFirst("(?s).*?\"id\":(\\d+).*", "$1"));
    }

    private static String form(String name, String query, String watch, String frequency) {
        return "{\"name\":\"%s\",%s\"watch\":\"%s\",\"frequency\":\"%s\",\"inApp\":true,\"byMail\":true}"
                .formatted(name, query == null ? "" : "\"query\":\"" + query + "\",", watch, frequency);
    }

    private String messages() {
        return person.get("/api/my/notifications").body();
    }

    private long toldInAll() {
        return sql.list("SELECT title_zh FROM notification", row -> row.getString(1)).stream()
                .mapToLong(
                        title -> title.contains("有 ") ? Long.parseLong(title.replaceFirst(".*有 (\\d+) 条.*", "$1")) : 1)
                .sum();
    }

    private static String feed(HttpResponse<String> answer) {
        return answer.body().replaceFirst("(?s).*\"feed\":\"([^\"]+)\".*", "$1");
    }
}
