package org.techmatch.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.demand.DemandFixture;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;

class AgencyWorkIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final String WORK = "/api/my/agency-work";

    private final Sql sql = PORTAL.bean(Sql.class);
    private MatchSteps steps;
    private Person broker;
    private Person stranger;

    @BeforeEach
    void prepare() {
        steps = MatchSteps.in(PORTAL);
        broker = steps.people.with(Role.BROKER, OrganisationFixture.enterprise(PORTAL));
        stranger = steps.people.with(Role.BROKER, OrganisationFixture.enterprise(PORTAL));
    }

    @Test
    void aDemandIsScreenedWithReasonsAndOnlyTheAgencySeesIt_R_661() {
        broker.post(WORK + "/tasks", "{\"demandCode\":\"" + DemandFixture.code(PORTAL, steps.demand) + "\"}");
        long task = sql.count("SELECT id FROM screening_task");
        String candidates = WORK + "/tasks/" + task + "/candidates";
        String code = AchievementFixture.code(PORTAL, steps.achievement);
        broker.post(candidates, judged(code, "POSSIBLE", "指标接近，还要看误报率"));

        String seen =
                broker.post(candidates, judged(code, "SUITABLE", "误报率也满足，建议推荐")).body();

        assertThat(seen).contains("误报率也满足", "\"verdict\":\"SUITABLE\"").doesNotContain("还要看误报率");
        assertThat(stranger.get(WORK).body()).contains("\"tasks\":[]");
        assertThat(stranger.post(candidates, judged(code, "SUITABLE", "不该成功")).statusCode())
                .isEqualTo(404);
        assertThat(broker.post(WORK + "/tasks/" + task + "/closing", null).statusCode())
                .isEqualTo(200);
        assertThat(broker.post(candidates, judged(code, "SUITABLE", "已经结束了")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void anEventKeepsWhoCameAndWhatCameOfIt_R_661() {
        broker.post(WORK + "/events", "{\"title\":\"锂电专场对接会\",\"heldOn\":\"2026-11-20\",\"place\":\"射洪会展中心\"}");
        String event = WORK + "/events/" + sql.count("SELECT id FROM match_event");
        broker.post(event + "/attendances", "{\"organisation\":\"射洪锐安储能\",\"people\":2}");
        broker.post(event + "/attendances", "{\"organisation\":\"射洪锐安储能\",\"people\":3}");

        String seen =
                broker.post(event + "/results", "{\"text\":\"两家约定下周看样机\"}").body();

        assertThat(seen).contains("\"people\":3", "下周看样机").doesNotContain("\"people\":2");
        assertThat(broker.post(event + "/attendances", "{\"organisation\":\"甲\",\"people\":0}")
                        .body())
                .contains("/organisation", "/people");
        assertThat(stranger.post(event + "/results", "{\"text\":\"不该成功\"}").statusCode())
                .isEqualTo(404);
    }

    private static String judged(String code, String verdict, String reason) {
        return "{\"achievementCode\":\"" + code + "\",\"verdict\":\"" + verdict + "\",\"reason\":\"" + reason + "\"}";
    }
}
