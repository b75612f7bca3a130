package org.techmatch.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;

/** The separate ledger over HTTP. */
class LedgerIT {
    private static final TestPortal PORTAL = TestPortal.shared();

    private final Sql sql = PORTAL.bean(Sql.class);
    private LedgerCase a;

    @BeforeEach
    void empty() {
        a = LedgerCase.in(PORTAL);
    }

    @Test
    void anEventCitesADecisionOnItsOwnEntry_R_251() {
        assertThat(a.enter(a.office, "license", 0, "").body()).contains("decisionRecordId", "决策记录");
        long other = AchievementFixture.achievement().titled("另一项成果的装置").published(PORTAL, a.unit);
        long otherEntry = PORTAL.bean(LedgerEntries.class)
                .ofAchievement(other)
                .orElseThrow()
                .id();
        a.leader.post(
                "/api/my/ledger/entries/" + otherEntry + "/decisions",
                LedgerCase.decision("LEADING_GROUP", "[{\"name\":\"周主任\"}]"));
        long foreign = sql.count("SELECT MAX(id) FROM decision_record");
        assertThat(a.enter(a.office, "license", foreign, "").statusCode()).isEqualTo(400);

        HttpResponse<String> answer = a.enter(a.office, "license", a.decided(), "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(a.now().state().status()).isEqualTo(ConvStatus.LICENSED);
        assertThat(a.events().getLast().decisionRecordId()).isNotNull();
    }

    @Test
    void anAmountNeedsASecondPerson_R_010() {
        long decision = a.decided();
        HttpResponse<String> entered = a.enter(
                a.office,
                "recognise",
                decision,
                ",\"recognition\":\"RECOGNISED_AT_COST\",\"amount\":\"120000.50\",\"phase\":\"DEVELOPMENT\"");
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(200);
        assertThat(a.now().state().bookValueFen()).isZero();
        assertThat(entered.body()).contains("\"amount\":\"120000.50\"", "\"own\":true");
        assertThat(a.enter(a.office, "license", decision, "").body()).contains("/problems/state-conflict");

        assertThat(a.confirm(a.office).statusCode()).isEqualTo(403);
        assertThat(a.confirm(a.finance).statusCode()).isEqualTo(200);
        assertThat(a.now().state().bookValueFen()).isEqualTo(12_000_050);
        LedgerEvent event = a.events().getLast();
        assertThat(event.creatorId()).isEqualTo(a.office.accountId());
        assertThat(event.accountId()).isEqualTo(a.finance.accountId());
    }

    @Test
    void bookValueIsANoteThatOnlyEventsChange_R_252() {
        long decision = a.decided();
        a.enter(a.office, "recognise", decision, ",\"recognition\":\"NOMINAL_1_YUAN\"");
        a.confirm(a.finance);
        assertThat(a.now().state().bookValueFen()).isEqualTo(100);
        assertThat(a.enter(a.office, "impair", decision, ",\"amount\":\"1.01\"").body())
                .contains("amount", "最多 1.00 元");
        a.enter(a.office, "impair", decision, ",\"amount\":\"0.40\"");
        a.confirm(a.finance);
        assertThat(a.now().state().bookValueFen()).isEqualTo(100);
        assertThat(a.now().state().impairedFen()).isEqualTo(40);
    }

    @Test
    void disposalLeavesTheLedgerInTheSameTransaction_R_255() {
        long decision = a.decided();
        a.enter(a.office, "recognise", decision, ",\"recognition\":\"NOMINAL_1_YUAN\"");
        a.confirm(a.finance);
        assertThat(a.enter(a.office, "exit", decision, "").body()).contains("reason");
        a.enter(a.office, "exit", decision, ",\"reason\":\"专利权终止\"");
        a.confirm(a.finance);

        assertThat(a.now().state().status()).isEqualTo(ConvStatus.EXITED);
        assertThat(a.now().state().bookValueFen()).isZero();
        assertThat(sql.count("SELECT COUNT(*) FROM ledger_entry WHERE conv_status = 'EXITED' AND book_value_fen = 0"))
                .isEqualTo(1);
        assertThat(a.enter(a.office, "license", decision, "").body()).contains("/problems/state-conflict");
    }

    @Test
    void aCorrectionTakesBackTheLastEventAndKeepsBoth_R_251() {
        long decision = a.decided();
        a.enter(a.office, "license", decision, "");
        a.enter(a.office, "license-end", decision, "");
        HttpResponse<String> reversed = a.enter(a.office, "reverse", decision, ",\"reason\":\"登记错了对象\"");
        assertThat(reversed.statusCode()).as(reversed.body()).isEqualTo(200);
        assertThat(a.now().state().status()).isEqualTo(ConvStatus.LICENSED);
        a.enter(a.office, "reverse", decision, ",\"reason\":\"登记错了对象\"");
        assertThat(a.now().state().status()).isEqualTo(ConvStatus.UNCONVERTED);
        assertThat(a.enter(a.office, "reverse", decision, ",\"reason\":\"登记错了对象\"")
                        .statusCode())
                .isEqualTo(409);
        assertThat(a.events()).hasSize(5);
    }

    @Test
    void aWrongEntryIsEndedAndKeepsItsNumber_R_250() {
        String number = a.now().ledgerNo();
        HttpResponse<String> ended = a.enter(a.office, "annul", a.decided(), ",\"reason\":\"不是职务成果\"");
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(200);
        assertThat(a.now().active()).isFalse();
        assertThat(a.now().ledgerNo()).isEqualTo(number);
        assertThat(PORTAL.bean(Ownership.class).isRegistered(a.achievement)).isFalse();
        assertThat(PORTAL.bean(Ownership.class).at(a.achievement, java.time.Instant.now()))
                .isEmpty();
        assertThat(a.enter(a.office, "license", a.decided(), "").statusCode()).isEqualTo(409);
    }

    @Test
    void whoCompletedItIsRecusedFromItsDecision_R_011() {
        sql.update(
                "UPDATE completer SET account_id = ? WHERE achievement_id = ? AND seq = 1",
                a.office.accountId(),
                a.achievement);
        HttpResponse<String> refused = a.decide(
                a.leader,
                LedgerCase.decision(
                        "LEADING_GROUP", "[{\"accountId\":" + a.office.accountId() + ",\"name\":\"陈屿舟\"}]"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("participants/0", "回避");
        String recused = LedgerCase.decision("LEADING_GROUP", "[{\"name\":\"周主任\"}]")
                .replace("\"decision\"", "\"recused\":[{\"name\":\"陈屿舟\",\"interest\":\"完成人\"}],\"decision\"");
        HttpResponse<String> recorded = a.decide(a.leader, recused);
        assertThat(recorded.body()).contains("\"interest\":\"完成人\"", "\"whole\":true");
    }

    @Test
    void noAuthorityDecidesOnTheLedger_R_251() {
        assertThat(a.decide(a.leader, LedgerCase.decision("AUTHORITY", "[{\"name\":\"周主任\"}]"))
                        .body())
                .contains("body", "不需要主管部门审批");
        Person authority = a.people.with(Role.AUTHORITY_SCI, null);
        assertThat(a.enter(authority, "license", 1, "").statusCode()).isEqualTo(403);
        assertThat(a.decide(authority, LedgerCase.decision("LEADING_GROUP", "[]"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void authoritiesAndAuditorsReadEverythingAndOthersNothing_R_258() {
        String path = "/api/my/ledger/entries/" + a.entry;
        for (Role role : new Role[] {Role.AUTHORITY_SCI, Role.AUDITOR}) {
            Person reader = a.people.with(role, null);
            assertThat(reader.get(path).body()).contains("\"share\":\"100.0000\"", "\"canEnter\":false");
            assertThat(reader.get("/api/my/ledger?unit=" + a.unit).body()).contains("TZ-");
        }
        Person stranger = a.people.with(Role.UNIT_TECH, OrganisationFixture.unit(PORTAL));
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/api/my/ledger?unit=" + a.unit).statusCode()).isEqualTo(404);
        assertThat(a.people.with(Role.PORTAL_OPS, null).get(path).statusCode()).isEqualTo(403);
        assertThat(a.office.get(path).body()).contains("\"managingDept\":\"科研管理部门\"");
    }

    @Test
    void exportsSayThatTheStateStaysTheOwner_R_253() {
        assertThat(a.office.get("/api/my/ledger").body()).contains("不改变职务科技成果的国有资产属性");
    }

    @Test
    void thePublicLearnsOnlyThatCompletersShareIt_R_206() {
        String code = AchievementFixture.code(PORTAL, a.achievement);
        assertThat(PORTAL.get("/api/achievements/" + code + "/ownership").body())
                .isEqualTo("{\"sharedWithCompleters\":false}");
        a.change(
                java.util.List.of(
                        new Holding(HolderKind.UNIT, a.unit, 1, 300_000),
                        new Holding(HolderKind.COMPLETER, a.office.accountId(), 2, 700_000)),
                a.decided());
        assertThat(PORTAL.get("/api/achievements/" + code + "/ownership").body())
                .isEqualTo("{\"sharedWithCompleters\":true}");
        assertThat(PORTAL.get("/api/achievements/CG-0000-000000/ownership").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSecondRequestWithTheSameKeyDoesNothing_R_007() {
        long decision = a.decided();
        LedgerService service = PORTAL.bean(LedgerService.class);
        LedgerAct act = new LedgerAct(a.now().version(), decision, null, null, null, null, null, null, null);
        service.act(a.entry, "trial", act, "key-1", a.office.actor());
        service.act(a.entry, "trial", act, "key-1", a.office.actor());
        assertThat(a.events()).hasSize(2);
    }

    @Test
    void everyEventContinuesTheOneBefore_R_254() {
        long decision = a.decided();
        a.enter(a.office, "trial", decision, "");
        a.enter(a.office, "trial-end", decision, "");
        LedgerVerification verification = PORTAL.bean(LedgerVerification.class);
        assertThat(verification.isWhole(a.now(), a.events())).isTrue();

        sql.update("UPDATE ledger_event SET actor = '别人' WHERE entry_id = ? AND seq = 2", a.entry);
        assertThat(verification.isWhole(a.now(), a.events())).isFalse();
        assertThat(a.office.get("/api/my/ledger/entries/" + a.entry).body()).contains("\"chainWhole\":false");
    }

    @Test
    void anEventCutOffAtTheEndShows_R_254() {
        a.enter(a.office, "trial", a.decided(), "");
        LedgerEvent first = a.events().getFirst();
        sql.update("DELETE FROM ledger_event WHERE entry_id = ? AND seq = 2", a.entry);
        sql.update(
                "UPDATE ledger_entry SET last_seq = 1, last_hash = ?, conv_status = 'UNCONVERTED' WHERE id = ?",
                first.hash(),
                a.entry);
        assertThat(PORTAL.bean(LedgerVerification.class).isWhole(a.now(), a.events()))
                .isFalse();
    }
}
