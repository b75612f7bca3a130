package org.techmatch.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.demand.DemandFixture;
import org.techmatch.evidence.FileFixture;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;

class MatchIT {
    private static final TestPortal PORTAL = TestPortal.shared();

    private final Sql sql = PORTAL.bean(Sql.class);
    private MatchSteps steps;

    @BeforeEach
    void prepare() {
        steps = MatchSteps.in(PORTAL);
    }

    @Test
    void aSuggestionShowsItsPartsItsSentencesAndWhatIsMissing_R_217() {
        String view = steps.view(steps.buyer).body();

        assertThat(steps.status()).isEqualTo("SUGGESTED");
        assertThat(view)
                .contains("\"side\":\"DEMAND\"", "\"code\":\"field\",\"points\":35,\"of\":35")
                .contains("\"code\":\"words\"", "\"sentences\":[{", "\"outcome\":\"UNKNOWN\"", "需求没有公开预算")
                .contains("\"action\":\"open\"", "\"action\":\"decline\"", "\"canWrite\":false");
        assertThat(view).doesNotContain("\"action\":\"accept\"");
    }

    @Test
    void theSameContentsGiveTheSameScoreEachTime_R_217() {
        String before = figures();
        sql.update("DELETE FROM listing_match");
        sql.update(
                "INSERT INTO match_task (kind, listing_id, due_at) VALUES ('demand', ?, '2026-01-01')", steps.demand);
        steps.settle();

        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void theDemandsOwnerSeesUnitsAndTeamsThatAnswer_R_205() {
        String address = "/api/my/matches/listings/" + DemandFixture.code(PORTAL, steps.demand);

        assertThat(steps.buyer.get(address).body())
                .contains("\"suppliers\":[{\"code\":\"DW-", "\"achievements\":1,\"team\":[\"陈屿舟\"]")
                .doesNotContain("廖砚");
        assertThat(steps.office.get(address).body()).contains("\"mine\":false").doesNotContain("陈屿舟");
    }

    @Test
    void aChangedOrWithdrawnListingChangesItsSuggestions() {
        long better = AchievementFixture.achievement()
                .titled("储能电芯热失控气体在线检测")
                .priced(null)
                .published(PORTAL, steps.unit);
        steps.settle();
        assertThat(sql.count("SELECT COUNT(*) FROM listing_match WHERE achievement_id = ?", better))
                .isEqualTo(1);

        steps.office.post(
                "/api/my/achievements/" + better + "/moves/unpublish",
                "{\"version\":" + sql.count("SELECT version FROM achievement WHERE id = ?", better) + "}");
        steps.settle();

        assertThat(sql.count("SELECT COUNT(*) FROM listing_match WHERE achievement_id = ?", better))
                .isZero();
        assertThat(steps.status()).isEqualTo("SUGGESTED");
    }

    @Test
    void onlyTwoPeopleOfTwoSidesTakeASuggestionFurther_R_216() {
        assertThat(steps.move(steps.buyer, "accept").statusCode()).isEqualTo(409);
        steps.move(steps.buyer, "open");
        assertThat(steps.move(steps.buyer, "accept").statusCode()).isEqualTo(200);
        Person colleague = steps.people.with(Role.ENTERPRISE, steps.enterprise);

        HttpResponse<String> again = steps.move(colleague, "accept");

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("等对方决定");
        assertThat(steps.status()).isEqualTo("ACCEPTED_ONE");
        assertThat(steps.move(steps.office, "accept").statusCode()).isEqualTo(200);
        assertThat(steps.status()).isEqualTo("BOTH_INTERESTED");
        assertThat(sql.count("SELECT COUNT(DISTINCT account_id) FROM match_decision WHERE decision = 'ACCEPT'"))
                .isEqualTo(2);
    }

    @Test
    void whoIsOnBothSidesDecidesForOneOnly_R_216() {
        Person both = steps.people.with(Role.ENTERPRISE, steps.enterprise);
        PORTAL.bean(org.techmatch.account.AccountService.class)
                .grant(both.accountId(), Role.UNIT_TECH, steps.unit, org.techmatch.access.Actor.system("test"));
        steps.move(both, "open");
        assertThat(steps.move(both, "accept").statusCode()).isEqualTo(200);

        assertThat(steps.move(both, "accept").statusCode()).isEqualTo(422);
    }

    @Test
    void theOwnerStopsSuggestionsAndAllowsThemAgain_R_216() {
        String address = "/api/my/matches/listings/" + AchievementFixture.code(PORTAL, steps.achievement);

        assertThat(steps.office.put(address + "/opt-out", "{\"out\":true}").body())
                .contains("\"optedOut\":true", "\"total\":0");
        steps.settle();
        assertThat(sql.count("SELECT COUNT(*) FROM listing_match")).isZero();
        assertThat(steps.buyer.put(address + "/opt-out", "{\"out\":false}").statusCode())
                .isEqualTo(404);

        steps.office.put(address + "/opt-out", "{\"out\":false}");
        steps.settle();
        assertThat(steps.status()).isEqualTo("SUGGESTED");
    }

    @Test
    void ofTwoColleaguesWhoDecideAtOnceOneSucceedsAndOneSeesTheNewState() throws Exception {
        steps.move(steps.buyer, "open");
        long match = steps.match();
        long version = steps.version(match);
        Person colleague = steps.people.with(Role.ENTERPRISE, steps.enterprise);
        List<Callable<HttpResponse<String>>> both = List.of(
                () -> steps.move(steps.buyer, match, "accept", version, Map.of()),
                () -> steps.move(colleague, match, "decline", version, Map.of("reasonCode", "PRICE")));
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (Future<HttpResponse<String>> each : pool.invokeAll(both)) {
                answers.add(each.get());
            }
        }

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 409);
        assertThat(answers.stream().filter(each -> each.statusCode() == 409))
                .allMatch(each -> each.body().contains("现在的状态是"));
        assertThat(sql.count("SELECT COUNT(*) FROM match_decision")).isEqualTo(1);
    }

    @Test
    void aCodedRefusalIsAdviceForTheOwnerAndASmallSignal_R_216() {
        HttpResponse<String> bare = steps.move(steps.buyer, steps.match(), "decline", Map.of("reasonCode", "OTHER"));
        assertThat(bare.statusCode()).isEqualTo(400);
        assertThat(bare.body()).contains("/reason");
        assertThat(steps.move(steps.buyer, steps.match(), "decline", Map.of("reasonCode", "TOO_EARLY"))
                        .statusCode())
                .isEqualTo(200);
        DemandFixture.demand().titled("换电站电芯热失控预警").published(PORTAL);
        steps.settle();

        assertThat(steps.office
                        .get("/api/my/matches/listings/" + AchievementFixture.code(PORTAL, steps.achievement))
                        .body())
                .contains("\"reason\":\"阶段太早\",\"organisations\":1", "补充中试");
        assertThat(sql.count("SELECT score - standing FROM listing_match WHERE status = 'SUGGESTED'"))
                .isEqualTo(1);
        assertThat(steps.status()).as("not suggested again").isEqualTo("DECLINED");
    }

    @Test
    void othersFindNeitherMatchNorThread_R_206() {
        steps.acquainted();
        Person other = steps.people.with(Role.ENTERPRISE, OrganisationFixture.enterprise(PORTAL));
        Person broker = steps.people.with(Role.BROKER, OrganisationFixture.enterprise(PORTAL));

        for (Person stranger : List.of(other, broker)) {
            assertThat(steps.view(stranger).statusCode()).isEqualTo(404);
            assertThat(stranger.get("/api/my/matches/" + steps.match() + "/messages")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(stranger.post("/api/my/matches/" + steps.match() + "/messages", "{\"text\":\"你好\"}")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(stranger.get("/api/my/matches").body()).contains("\"items\":[]");
        }
        assertThat(steps.move(other, "decline").statusCode()).isEqualTo(404);
    }

    @Test
    void anAnonymousOwnerIsKnownOnlyOnceBothSidesAccept_R_212() {
        steps = MatchSteps.in(PORTAL, DemandFixture.demand().anonymous());
        String name = sql.first("SELECT name FROM organisation WHERE id = ?", row -> row.getString(1), steps.enterprise)
                .orElseThrow();
        steps.move(steps.buyer, "open");
        steps.move(steps.buyer, "accept");
        String person = steps.buyer.actor().name();

        assertThat(steps.view(steps.office).body()).doesNotContain(name).doesNotContain(person);
        assertThat(steps.office.get("/api/my/matches").body()).doesNotContain(name);
        assertThat(steps.office.get("/api/my/notifications").body()).doesNotContain(name);

        steps.move(steps.office, "accept");
        assertThat(steps.view(steps.office).body()).contains(name, person);
    }

    @Test
    void talksBeginOnlyAfterTheNdaIsSigned_R_214() {
        sql.update(
                "UPDATE public_listing SET view = JSON_SET(view, '$.ndaRequired', JSON_EXTRACT('true', '$')) WHERE kind ="
                        + " 'achievement'");
        steps.acquainted();
        String code = AchievementFixture.code(PORTAL, steps.achievement);

        HttpResponse<String> early = steps.move(steps.office, "negotiate");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("保密承诺");
        String hash =
                steps.buyer.get("/api/my/ndas?listing=" + code).body().replaceAll("(?s).*\"hash\":\"(\\w+)\".*", "$1");
        assertThat(steps.buyer
                        .post(
                                "/api/my/ndas",
                                "{\"listingCode\":\"" + code + "\",\"organisationId\":" + steps.enterprise
                                        + ",\"textHash\":\"" + hash + "\"}")
                        .statusCode())
                .isEqualTo(200);

        assertThat(steps.move(steps.office, "negotiate").statusCode()).isEqualTo(200);
        assertThat(steps.status()).isEqualTo("NEGOTIATING");
    }

    @Test
    void thePartiesWriteToEachOtherWithFilesThatNobodyElseReads() {
        String thread = "/api/my/matches/" + steps.match() + "/messages";
        assertThat(steps.buyer.post(thread, "{\"text\":\"什么时候方便见面？\"}").statusCode())
                .isEqualTo(422);
        steps.acquainted();
        String stored = steps.buyer
                .upload(steps.enterprise, "PARTY", "工况.pdf", FileFixture.pdf())
                .body();
        long file = Long.parseLong(stored.replaceAll("(?s).*?\"id\":(\\d+).*", "$1"));
        assertThat(steps.office.download("/api/my/files/" + file).statusCode()).isEqualTo(404);

        HttpResponse<String> sent = steps.buyer.post(thread, "{\"text\":\"工况见附件，下周二方便吗？\",\"fileIds\":[" + file + "]}");

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        assertThat(steps.office.get(thread).body()).contains("下周二方便吗", "工况.pdf", "\"mine\":false");
        assertThat(steps.office.download("/api/my/files/" + file).statusCode()).isEqualTo(200);
        Person other = steps.people.with(Role.ENTERPRISE, OrganisationFixture.enterprise(PORTAL));
        assertThat(other.download("/api/my/files/" + file).statusCode()).isEqualTo(404);
        assertThat(steps.buyer.delete("/api/my/files/" + file).statusCode()).isEqualTo(409);
        assertThat(steps.office.get("/api/my/notifications").body()).contains("给您留言了");
        assertThat(sql.first("SELECT sealed FROM match_message", row -> row.getString(1))
                        .orElseThrow())
                .doesNotContain("下周二");
    }

    @Test
    void theFirstProposerIsTheIntroductionAndLaterOnesAreKept_R_657() {
        long agency = OrganisationFixture.enterprise(PORTAL);
        Person first = steps.people.with(Role.BROKER, agency);
        Person second = steps.people.with(Role.BROKER, OrganisationFixture.enterprise(PORTAL));

        assertThat(steps.propose(first, null).body()).contains("\"first\":true", "\"matchId\":" + steps.match());
        assertThat(steps.status()).isEqualTo("PROPOSED");
        String later = steps.propose(second, null).body();
        assertThat(later).contains("\"first\":false").doesNotContain("matchId");
        assertThat(steps.propose(first, null).statusCode()).isEqualTo(409);

        assertThat(sql.count("SELECT proposer_account_id FROM listing_match")).isEqualTo(first.accountId());
        assertThat(sql.list("SELECT account_id FROM match_proposal ORDER BY id", row -> row.getLong(1)))
                .containsExactly(first.accountId(), second.accountId());
        assertThat(steps.view(first).body()).contains("\"side\":\"BROKER\"", "\"moves\":[]");
        assertThat(steps.view(second).statusCode()).isEqualTo(404);
        assertThat(steps.move(first, "accept").statusCode()).isEqualTo(403);
    }

    @Test
    void proposalsOfOnePairAtOnceGiveOneMatch_R_657() throws Exception {
        sql.update("DELETE FROM listing_match");
        List<Callable<HttpResponse<String>>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Person broker = steps.people.with(Role.BROKER, OrganisationFixture.enterprise(PORTAL));
            all.add(() -> steps.propose(broker, null));
        }
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (Future<HttpResponse<String>> each : pool.invokeAll(all)) {
                answers.add(each.get());
            }
        }

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(answers.stream().filter(each -> each.body().contains("\"first\":true")))
                .hasSize(1);
        assertThat(sql.count("SELECT COUNT(*) FROM listing_match")).isEqualTo(1);
        assertThat(sql.count("SELECT COUNT(*) FROM match_proposal")).isEqualTo(6);
    }

    @Test
    void aProposalNamesEveryWrongField() {
        assertThat(steps.buyer
                        .post(
                                "/api/my/matches",
                                "{\"demandCode\":\"XQ-0\",\"achievementCode\":\"CG-0\",\"reason\":\"短\"}")
                        .body())
                .contains("/demandCode", "/achievementCode", "/reason");
    }

    @Test
    void aDemandWithoutSupplyKeepsTheSearchAndSaysSo_R_605() {
        String code = DemandFixture.code(PORTAL, steps.demand);
        String address = "/api/my/matches/listings/" + code + "/supply-searches";
        String statement = "{\"statement\":\"逐项看过推荐的成果，没有能满足预警时间的\"}";
        HttpResponse<String> early = steps.buyer.post(address, statement);
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("还有 1 项匹配没有答复");
        assertThat(PORTAL.get("/api/demands/" + code + "/supply").body()).doesNotContain("noneSince");
        steps.move(steps.buyer, steps.match(), "decline", Map.of("reasonCode", "TERMS"));

        HttpResponse<String> kept = steps.buyer.post(address, statement);

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(kept.body())
                .contains("\"supplySearch\":{", AchievementFixture.code(PORTAL, steps.achievement), "热失控气体");
        assertThat(PORTAL.get("/api/demands/" + code + "/supply").body()).contains("\"noneSince\":\"");
        assertThat(steps.office.post(address, statement).statusCode()).isEqualTo(404);
        assertThat(sql.count("SELECT COUNT(*) FROM audit_event WHERE action = 'state-no-supply'"))
                .isEqualTo(1);
    }

    @Test
    void whatNobodyTouchesForSixtyDaysLapses_CFG_46() {
        steps.move(steps.buyer, "open");
        MatchService service = PORTAL.bean(MatchService.class);
        assertThat(service.lapse()).isZero();
        Instant longAgo = Instant.now().minus(61, ChronoUnit.DAYS);
        sql.update("UPDATE listing_match SET moved_at = ?, created_at = ?", longAgo, longAgo);

        assertThat(service.lapse()).isEqualTo(1);

        assertThat(steps.status()).isEqualTo("LAPSED");
        assertThat(steps.move(steps.buyer, "accept").statusCode()).isEqualTo(409);
        assertThat(steps.office.get("/api/my/notifications").body()).contains("已失效");
    }

    @Test
    void aResearcherAcceptsForWhatTheyCompleted() {
        Person author = steps.people.with(Role.RESEARCHER, steps.unit);
        Person stranger = steps.people.with(Role.RESEARCHER, steps.unit);
        sql.update(
                "UPDATE completer SET account_id = ? WHERE achievement_id = ? AND seq = 1",
                author.accountId(),
                steps.achievement);
        steps.move(steps.buyer, "open");

        assertThat(steps.move(stranger, "accept").statusCode()).isEqualTo(404);
        assertThat(steps.move(author, "accept").statusCode()).isEqualTo(200);
        assertThat(author.get("/api/my/matches?side=SUPPLY").body()).contains("\"total\":1");
        assertThat(stranger.get("/api/my/matches").body()).contains("\"total\":0");
    }

    private String figures() {
        return sql.list("SELECT score, explanation FROM listing_match", row -> row.getInt(1) + row.getString(2))
                .toString();
    }
}
