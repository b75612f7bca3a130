package org.techmatch.synonym;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.platform.Sql;

class SynonymIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final String PATH = "/api/my/synonyms";

    private final SynonymService service = PORTAL.bean(SynonymService.class);
    private final SynonymsInForce inForce = PORTAL.bean(SynonymsInForce.class);
    private Person ops;

    @BeforeEach
    void prepare() {
        PORTAL.empty();
        service.takeIn();
        inForce.refresh();
        ops = TestPeople.in(PORTAL).with(Role.PORTAL_OPS, null);
    }

    @AfterEach
    void restore() {
        PORTAL.bean(Sql.class).update("DELETE FROM synonym_group");
        service.takeIn();
        inForce.refresh();
    }

    @Test
    void anotherWordFindsAndIsNamed_R_208() throws Exception {
        published("锂离子电池电解液回收装置");
        published("锂电电解液回收装置");

        JsonNode answer = search("锂电");

        assertThat(answer.get("hits").findValuesAsText("title")).containsExactlyInAnyOrder("锂电电解液回收装置", "锂离子电池电解液回收装置");
        assertThat(answer.at("/read/alsoSearched/0/term").asText()).isEqualTo("锂电");
        assertThat(answer.at("/read/alsoSearched/0/words").toString()).contains("锂离子电池");
        assertThat(answer.get("hits"))
                .allSatisfy(hit -> assertThat(hit.get("missing")).isEmpty());
    }

    @Test
    void anAddedGroupCountsAtOnceWithoutARebuild_R_208() throws Exception {
        published("卯榫结构快装展台");
        assertThat(search("斗拱").get("total").asInt()).isZero();

        assertThat(ops.post(PATH, "{\"words\":[\"斗拱\",\"卯榫\"],\"reason\":\"检索常用\"}")
                        .statusCode())
                .isEqualTo(201);

        assertThat(search("斗拱").get("total").asInt()).isEqualTo(1);
        assertThat(
                        PORTAL.bean(Sql.class)
                                .count(
                                        "SELECT COUNT(*) FROM audit_event WHERE subject_type = 'synonym-group' AND action = 'add'"))
                .isEqualTo(1);
    }

    @Test
    void aChangeOfAnOldVersionIsRefused_R_006() throws Exception {
        JsonNode group = only("挥发性有机物");
        String body = "{\"version\":%d,\"words\":[\"挥发性有机物\",\"VOC\"],\"reason\":\"精简\"}"
                .formatted(group.get("version").asLong());

        assertThat(ops.put(PATH + "/" + group.get("id"), body).statusCode()).isEqualTo(200);
        assertThat(ops.put(PATH + "/" + group.get("id"), body).statusCode()).isEqualTo(409);
        assertThat(inForce.get().others("挥发性有机物")).containsExactly("voc");
    }

    @Test
    void aRemovedGroupStaysRemoved() throws Exception {
        JsonNode group = only("挥发性有机物");

        assertThat(ops.delete(PATH + "/" + group.get("id") + "?version=0").statusCode())
                .isEqualTo(204);
        service.takeIn();
        inForce.refresh();

        assertThat(inForce.get().others("挥发性有机物")).isEmpty();
        assertThat(list("挥发性有机物").get("total").asInt()).isZero();
    }

    @Test
    void whatCannotBeAGroupIsRefusedWithEveryReason() {
        HttpResponse<String> refused = ops.post(PATH, "{\"words\":[\"锂\",\" 锂 \"],\"reason\":\"\"}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"words\"", "\"reason\"");
    }

    @Test
    void theListTurnsItsPages() throws Exception {
        JsonNode first = list("");
        JsonNode second = JSON.readTree(
                ops.get(PATH + "?cursor=" + first.get("nextCursor").asText()).body());

        assertThat(first.get("total").asInt()).isGreaterThan(400);
        assertThat(first.get("items")).hasSize(50);
        assertThat(second.at("/items/0/id").asLong())
                .isLessThan(first.at("/items/49/id").asLong());
    }

    private static void published(String title) {
        AchievementFixture.achievement()
                .titled(title)
                .about("本成果已在两家企业连续运行半年，运行稳定，能耗低，维护简单，操作人员一名即可，适合中小企业使用。".repeat(2))
                .keywords("装置", "运行")
                .published(PORTAL);
        PORTAL.settle();
    }

    private JsonNode only(String words) throws Exception {
        JsonNode found = list(words);
        assertThat(found.get("total").asInt()).isEqualTo(1);
        return found.get("items").get(0);
    }

    private JsonNode list(String words) throws Exception {
        return JSON.readTree(ops.get(PATH + "?q=" + encode(words)).body());
    }

    private static JsonNode search(String words) throws Exception {
        return JSON.readTree(PORTAL.get("/api/search?q=" + encode(words)).body());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
