package org.techmatch.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmatch.organisation.RegistrationIT.number;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.evidence.FileClass;

/** The regime of research units over HTTP. */
class RegimeIT {
    private static final TestPortal PORTAL = TestPortal.shared();

    private final TestPeople people = TestPeople.in(PORTAL);
    private final RegimeService regime = PORTAL.bean(RegimeService.class);
    private long unit;
    private String path = "";

    @BeforeEach
    void empty() {
        PORTAL.empty();
        unit = OrganisationFixture.unit(PORTAL);
        path = "/api/my/organisations/" + unit;
    }

    @Test
    void aUnitIsReadyWithItsLeadingGroupAndFourRulesInForce_R_015() {
        Person tech = people.with(Role.UNIT_TECH, unit);
        assertThat(regime.isInForce(unit)).isFalse();
        assertThat(regime.missing(unit)).hasSize(5);

        assertThat(appoint(tech, 0).statusCode()).isEqualTo(200);
        for (InternalRuleKind kind : new InternalRuleKind[] {
            InternalRuleKind.SEPARATE_LEDGER,
            InternalRuleKind.CONVERSION,
            InternalRuleKind.REWARD,
            InternalRuleKind.PRICING_OBJECTION
        }) {
            assertThat(regime.isInForce(unit)).isFalse();
            enact(tech, kind, null);
        }

        assertThat(regime.isInForce(unit)).isTrue();
        assertThat(tech.get(path + "/internal-rules").body()).contains("\"inForce\":true", "\"missing\":[]");
    }

    @Test
    void aLeadingGroupNeedsAssetsResearchAndFinance_R_015() {
        Person tech = people.with(Role.UNIT_TECH, unit);
        Person stranger = people.somebody();

        HttpResponse<String> answer = tech.put(
                path + "/leading-group",
                "{\"version\":0,\"documentNo\":\"校发〔2026〕1号\",\"from\":\"2026-01-01\",\"members\":[{\"accountId\":"
                        + stranger.accountId() + ",\"function\":\"RESEARCH\",\"isHead\":false}]}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("资产", "财务", "组长", "不是本单位成员").doesNotContain("负责科研");
        assertThat(appoint(tech, 0).statusCode()).isEqualTo(200);
        assertThat(appoint(tech, 0).body()).contains("/problems/conflict");
        assertThat(appoint(tech, 1).statusCode()).isEqualTo(200);
    }

    @Test
    void aRuleTakesEffectOnlyWithTextPublicityAndConsultation() {
        Person tech = people.with(Role.UNIT_TECH, unit);
        long id = number(
                tech.post(
                        path + "/internal-rules",
                        "{\"kind\":\"REWARD\",\"title\":\"收益分配办法\",\"effectiveFrom\":\"2099-01-01\"}"),
                "id");

        assertThat(move(tech, id, "consult", 0).body()).contains("征求职工意见");
        tech.put(
                path + "/internal-rules/" + id,
                "{\"version\":0,\"kind\":\"REWARD\",\"title\":\"收益分配办法\",\"effectiveFrom\":\"2099-01-01\","
                        + "\"staffConsultedAt\":\"2026-01-05\"}");
        assertThat(move(tech, id, "consult", 1).statusCode()).isEqualTo(200);

        HttpResponse<String> answer = move(tech, id, "enact", 2);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("全文", "公开的日期", "施行日期");
    }

    @Test
    void aNewVersionSupersedesTheOldOne() {
        Person tech = people.with(Role.UNIT_TECH, unit);
        long old = enact(tech, InternalRuleKind.REWARD, null);

        enact(tech, InternalRuleKind.REWARD, old);

        assertThat(PORTAL.bean(InternalRules.class)
                        .find(unit, old)
                        .orElseThrow()
                        .status())
                .isEqualTo(InternalRuleStatus.SUPERSEDED);
    }

    @Test
    void anUnreportedRuleIsRemindedOfOnceAfterThirtyDays_R_015() {
        Person tech = people.with(Role.UNIT_TECH, unit);
        long late = enact(tech, InternalRuleKind.REWARD, null);
        long reported = enact(tech, InternalRuleKind.CONVERSION, null);
        assertThat(move(tech, reported, "report", 2).body()).contains("\"reportedToAuthorityAt\"");
        assertThat(late).isNotEqualTo(reported);

        assertThat(regime.remind()).isEqualTo(1);
        assertThat(regime.remind()).isZero();

        assertThat(tech.get("/api/my/notifications").body()).contains("没有报主管部门备案");
    }

    @Test
    void othersRegimeIsNotThere_R_206() {
        Person stranger = people.with(Role.UNIT_TECH, OrganisationFixture.unit(PORTAL));
        Person researcher = people.with(Role.RESEARCHER, unit);

        assertThat(stranger.get(path + "/internal-rules").statusCode()).isEqualTo(404);
        assertThat(stranger.get(path + "/leading-group").statusCode()).isEqualTo(404);
        assertThat(appoint(stranger, 0).statusCode()).isEqualTo(404);
        assertThat(researcher.get(path + "/internal-rules").statusCode()).isEqualTo(200);
        assertThat(appoint(researcher, 0).statusCode()).isEqualTo(403);
        assertThat(PORTAL.get(path + "/internal-rules").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> appoint(Person by, long version) {
        long a = people.with(Role.UNIT_FINANCE, unit).accountId();
        long b = people.with(Role.UNIT_LEADING_GROUP, unit).accountId();
        return by.put(
                path + "/leading-group",
                "{\"version\":" + version + ",\"documentNo\":\"校发〔2026〕1号\",\"from\":\"2026-01-01\",\"members\":["
                        + seat(a, "ASSET", false) + "," + seat(a, "FINANCE", false) + "," + seat(b, "RESEARCH", true)
                        + "]}");
    }

    private static String seat(long account, String function, boolean head) {
        return "{\"accountId\":" + account + ",\"function\":\"" + function + "\",\"isHead\":" + head + "}";
    }

    private long enact(Person by, InternalRuleKind kind, Long supersedes) {
        HttpResponse<String> added = by.post(
                path + "/internal-rules",
                "{\"kind\":\"" + kind + "\",\"title\":\"内部制度一份\",\"fileId\":"
                        + OrganisationFixture.file(PORTAL, unit, FileClass.NDA) + ",\"effectiveFrom\":\"2026-02-01\","
                        + "\"publicInUnitAt\":\"2026-01-20\",\"staffConsultedAt\":\"2026-01-05\""
                        + (supersedes == null ? "" : ",\"supersedesId\":" + supersedes) + "}");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        long id = number(added, "id");
        move(by, id, "consult", 0);
        HttpResponse<String> enacted = move(by, id, "enact", 1);
        assertThat(enacted.statusCode()).as(enacted.body()).isEqualTo(200);
        return id;
    }

    private HttpResponse<String> move(Person by, long id, String action, long version) {
        return by.post(path + "/internal-rules/" + id + "/moves/" + action, "{\"version\":" + version + "}");
    }
}
