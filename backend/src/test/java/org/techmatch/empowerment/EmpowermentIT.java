package org.techmatch.empowerment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.evidence.FileClass;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Refused;

class EmpowermentIT {
    private static final TestPortal PORTAL = TestPortal.shared();

    private EmpowermentDesk desk;

    @BeforeEach
    void prepare() {
        desk = EmpowermentDesk.in(PORTAL).withoutNotice();
    }

    @Test
    void anAgreementIsConfirmedDecidedSignedAndThenWritesTheOwners_R_602() {
        long id = desk.draft("AGREEMENT");
        desk.decided(id);
        desk.signed(desk.first, id, "COMPLETER");
        desk.signed(desk.second, id, "COMPLETER");
        assertThat(desk.status(id)).isEqualTo("DECIDED");
        desk.signed(desk.office, id, "UNIT");
        assertThat(desk.status(id)).isEqualTo("EFFECTIVE");
        assertThat(desk.owners()).containsExactly(420_000, 280_000, 300_000);
        assertThat(desk.sql.count(
                        "SELECT COUNT(*) FROM ledger_event WHERE action = 'SPLIT' AND decision_record_id > 0"))
                .isEqualTo(1);
        assertThat(desk.first.get("/api/my/empowerments/" + id).body())
                .contains("\"state\":\"EFFECTIVE\"", "42.0000", "28.0000", "30.0000");
    }

    @Test
    void onlyCompletersReceiveAndTheirSharesAreTheWhole_R_601() {
        String form = desk.form("AGREEMENT", "70", "60", "39.9999", "");
        HttpResponse<String> wrong = desk.office.post("/api/my/empowerments", form);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("合计还差 0.0001%");
        String other =
                form.replace("\"accountId\":" + desk.second.accountId(), "\"accountId\":" + desk.leader.accountId());
        assertThat(desk.office.post("/api/my/empowerments", other).body()).contains("lines/1/accountId");
        assertThat(desk.office
                        .post("/api/my/empowerments", form.replace("\"equalise\":false", "\"equalise\":true"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void allOfItCannotBeEmpowered_R_602() {
        for (String share : List.of("100", "0", "0.00001", "-1", "seventy")) {
            assertThat(desk.office
                            .post("/api/my/empowerments", desk.form("AGREEMENT", share, "60", "40", ""))
                            .body())
                    .contains("teamShare");
        }
    }

    @Test
    void longTermUseHasYearsAndWritesNoOwners_R_609() {
        String form = desk.form("AGREEMENT", "70", "60", "40", "").replace("OWNERSHIP", "LONG_TERM_USE");
        assertThat(desk.office.post("/api/my/empowerments", form).body()).contains("useYears");
        assertThat(desk.office
                        .post("/api/my/empowerments", form.replace("\"lines\"", "\"useYears\":9,\"lines\""))
                        .body())
                .contains("useYears");
        long id = desk.written(form.replace("\"lines\"", "\"useYears\":10,\"lines\""));
        effective(id);
        assertThat(desk.status(id)).isEqualTo("EFFECTIVE");
        assertThat(desk.owners()).containsExactly(1_000_000);
    }

    @Test
    void aChangedDraftMustBeConfirmedAnew_R_601() {
        long id = desk.draft("AGREEMENT");
        desk.offer(id);
        desk.signed(desk.first, id, "TEAM");
        String form = desk.form("AGREEMENT", "60", "50", "50", ",\"version\":" + desk.version(id));
        assertThat(desk.office.put("/api/my/empowerments/" + id, form).statusCode())
                .isEqualTo(200);
        desk.offer(id);
        desk.signed(desk.second, id, "TEAM");
        assertThat(desk.status(id)).isEqualTo("DRAFT");
        desk.signed(desk.first, id, "TEAM");
        assertThat(desk.status(id)).isEqualTo("TEAM_CONFIRMED");
    }

    @Test
    void whoIsInTheTeamTakesNoPartInTheDecision_R_011() {
        long id = desk.draft("AGREEMENT");
        desk.confirmed(id);
        Person both = desk.first;
        PORTAL.bean(org.techmatch.account.AccountService.class)
                .grant(both.accountId(), Role.UNIT_LEADING_GROUP, desk.unit, Actor.system("test"));
        desk.seat(both, false);
        assertThat(desk.decide(both, id, "decisions", desk.decision(id, desk.leader), EmpowermentDesk.key())
                        .statusCode())
                .isEqualTo(422);
        assertThat(desk.decide(desk.leader, id, "decisions", desk.decision(id, both), EmpowermentDesk.key())
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> right =
                desk.decide(desk.leader, id, "decisions", desk.decision(id, desk.leader), EmpowermentDesk.key());
        assertThat(right.statusCode()).as(right.body()).isEqualTo(200);
        assertThat(right.body()).contains("本次赋权的完成人");
    }

    @Test
    void aDecisionIsRecordedOnceForOneKey_R_007() {
        long id = desk.draft("AGREEMENT");
        desk.confirmed(id);
        String json = desk.decision(id, desk.leader);
        String key = EmpowermentDesk.key();
        assertThat(desk.decide(desk.leader, id, "decisions", json, key).statusCode())
                .isEqualTo(200);
        assertThat(desk.decide(desk.leader, id, "decisions", json, key).statusCode())
                .isEqualTo(200);
        assertThat(desk.decide(desk.leader, id, "decisions", json, EmpowermentDesk.key())
                        .statusCode())
                .isEqualTo(409);
        assertThat(desk.sql.count("SELECT COUNT(*) FROM decision_record")).isEqualTo(1);
    }

    @Test
    void anAchievementHasOneEffectiveAgreement_R_606() {
        long one = desk.draft("AGREEMENT");
        long two = desk.draft("AGREEMENT");
        effective(one);
        desk.decided(two);
        desk.signed(desk.first, two, "COMPLETER");
        desk.signed(desk.second, two, "COMPLETER");
        HttpResponse<String> last = desk.sign(desk.office, two, "UNIT");
        assertThat(last.statusCode()).isEqualTo(422);
        assertThat(desk.status(two)).isEqualTo("DECIDED");
        assertThatThrownBy(() -> desk.sql.update("UPDATE empowerment SET effective_mark = 1 WHERE id = ?", two))
                .hasMessageContaining("empowerment_effective_uq");
    }

    @Test
    void nothingIsDecidedBeforeItsNoticeHasPassed_R_607() {
        desk = EmpowermentDesk.in(PORTAL);
        long id = desk.draft("AGREEMENT");
        desk.confirmed(id);
        assertThat(desk.decide(desk.leader, id, "decisions", desk.decision(id, desk.leader), EmpowermentDesk.key())
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> given = desk.move(desk.office, id, "give-notice", ",\"channel\":\"科研处 0825-2660000\"");
        assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
        assertThat(desk.status(id)).isEqualTo("NOTICE");
        assertThat(desk.decide(desk.leader, id, "decisions", desk.decision(id, desk.leader), EmpowermentDesk.key())
                        .statusCode())
                .isEqualTo(422);
        desk.sql.update("UPDATE notice SET status = 'PASSED', running_mark = NULL");
        assertThat(desk.decide(desk.leader, id, "decisions", desk.decision(id, desk.leader), EmpowermentDesk.key())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void takingAnAgreementBackVoidsItsNoticeAndAllConfirmations_R_607() {
        desk = EmpowermentDesk.in(PORTAL);
        long id = desk.draft("AGREEMENT");
        desk.confirmed(id);
        desk.move(desk.office, id, "give-notice", ",\"channel\":\"科研处 0825-2660000\"");
        HttpResponse<String> back = desk.move(desk.office, id, "take-back", ",\"reason\":\"份额要改\"");
        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
        assertThat(desk.status(id)).isEqualTo("DRAFT");
        assertThat(desk.sql.first("SELECT status FROM notice", row -> row.getString(1)))
                .contains("VOID");
        assertThat(back.body()).doesNotContain("\"signed\":true");
    }

    @Test
    void anAchievementOutsideTheLedgerIsNotEmpowered_R_604() {
        long id = desk.draft("AGREEMENT");
        desk.decided(id);
        desk.signed(desk.first, id, "COMPLETER");
        desk.signed(desk.second, id, "COMPLETER");
        desk.sql.update("UPDATE ledger_entry SET active_mark = NULL");
        assertThat(desk.sign(desk.office, id, "UNIT").statusCode()).isEqualTo(422);
        assertThat(desk.status(id)).isEqualTo("DECIDED");
    }

    @Test
    void anAmendmentReplacesTheAgreementOnItsDayAndNotBefore_R_606() {
        long id = desk.draft("AGREEMENT");
        effective(id);
        String form = desk.form(
                "AGREEMENT",
                "60",
                "50",
                "50",
                ",\"effectiveFrom\":\"" + EmpowermentDesk.today().plusDays(1) + "\"");
        HttpResponse<String> answer = desk.office.post("/api/my/empowerments/" + id + "/amendments", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        long amendment = EmpowermentDesk.number(answer.body(), "id");
        assertThat(desk.office
                        .post("/api/my/empowerments/" + id + "/amendments", form)
                        .statusCode())
                .isEqualTo(422);
        effective(amendment);
        assertThat(desk.status(amendment)).isEqualTo("SIGNED");
        EmpowermentUpkeepService upkeep = PORTAL.bean(EmpowermentUpkeepService.class);
        assertThat(upkeep.due()).isEmpty();
        desk.sql.update("UPDATE empowerment SET effective_from = created_at WHERE id = ?", amendment);
        assertThat(upkeep.due()).containsExactly(amendment);
        upkeep.commit(amendment);
        upkeep.commit(amendment);
        assertThat(desk.status(id)).isEqualTo("AMENDED");
        assertThat(desk.status(amendment)).isEqualTo("EFFECTIVE");
        assertThat(desk.owners()).containsExactly(300_000, 300_000, 400_000);
        assertThat(desk.office.get("/api/my/empowerments/" + amendment).body()).contains("70.0000%", "60.0000%");
    }

    @Test
    void terminationNeedsAPaperAndLeavesTheOwners_R_606() {
        long id = desk.draft("AGREEMENT");
        effective(id);
        String json = desk.decision(id, desk.leader).replace("\"files\"", "\"reason\":\"各方同意终止\",\"files\"");
        assertThat(desk.decide(desk.leader, id, "terminations", json, EmpowermentDesk.key())
                        .statusCode())
                .isEqualTo(400);
        long paper = OrganisationFixture.file(PORTAL, desk.unit, FileClass.PARTY);
        HttpResponse<String> ended = desk.decide(
                desk.leader,
                id,
                "terminations",
                json.replace("\"files\":[]", "\"files\":[" + paper + "]"),
                EmpowermentDesk.key());
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(200);
        assertThat(desk.status(id)).isEqualTo("TERMINATED");
        assertThat(desk.owners()).containsExactly(420_000, 280_000, 300_000);
    }

    @Test
    void anAgreementWithoutConversionIsReviewedAndNeverLapsesByItself_CFG_11() {
        long id = desk.draft("AGREEMENT");
        effective(id);
        EmpowermentUpkeepService upkeep = PORTAL.bean(EmpowermentUpkeepService.class);
        assertThat(upkeep.review()).isZero();
        desk.sql.update("UPDATE empowerment SET lapse_date = ? WHERE id = ?", EmpowermentDesk.today(), id);
        assertThat(upkeep.review()).isEqualTo(1);
        assertThat(desk.status(id)).isEqualTo("LAPSE_REVIEW");
        HttpResponse<String> kept = desk.move(desk.office, id, "keep", ",\"reason\":\"正在洽谈\"");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(upkeep.review()).isZero();
    }

    @Test
    void aRegistryChangeThatIsMissingAfterNinetyDaysIsToldOnce_R_608() {
        long id = desk.draft("AGREEMENT");
        effective(id);
        EmpowermentUpkeepService upkeep = PORTAL.bean(EmpowermentUpkeepService.class);
        assertThat(upkeep.remind()).isZero();
        desk.sql.update(
                "UPDATE empowerment SET effective_at = ? WHERE id = ?",
                java.time.Instant.now().minus(java.time.Duration.ofDays(91)),
                id);
        assertThat(upkeep.remind()).isEqualTo(1);
        assertThat(upkeep.remind()).isZero();
        String form = "{\"version\":" + desk.version(id) + ",\"on\":\"" + EmpowermentDesk.today()
                + "\",\"note\":\"专利登记簿 1 号\"}";
        assertThat(desk.office
                        .put("/api/my/empowerments/" + id + "/registration", form)
                        .body())
                .contains("专利登记簿 1 号");
    }

    @Test
    void instantEmpowermentBecomesEffectiveWithTheDealOrNotAtAll_R_603() {
        long id = desk.draft("INSTANT");
        effective(id);
        assertThat(desk.status(id)).isEqualTo("SIGNED");
        Empowerments empowerments = PORTAL.bean(Empowerments.class);
        Actor by = desk.office.actor();
        assertThatThrownBy(() -> desk.inTransaction(() -> {
                    empowerments.commitWith(77, List.of(id), by);
                    throw new IllegalStateException("the deal fails");
                }))
                .hasMessageContaining("the deal fails");
        assertThat(desk.status(id)).isEqualTo("SIGNED");
        assertThat(desk.owners()).containsExactly(1_000_000);
        assertThatThrownBy(() -> empowerments.commitWith(77, List.of(id), by))
                .isInstanceOf(IllegalStateException.class);
        desk.inTransaction(() -> empowerments.commitWith(77, List.of(id), by));
        assertThat(desk.status(id)).isEqualTo("EFFECTIVE");
        assertThat(desk.owners()).containsExactly(420_000, 280_000, 300_000);
        assertThatThrownBy(() -> desk.inTransaction(() -> empowerments.commitWith(78, List.of(id), by)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void bookedEmpowermentFollowsItsProject_SM_08() {
        Empowerments empowerments = PORTAL.bean(Empowerments.class);
        Actor by = desk.office.actor();
        BookedEmpowerment booked = new BookedEmpowerment(
                5,
                desk.unit,
                "电池包轻质隔热涂层",
                desk.first.accountId(),
                700_000,
                List.of(new BookedEmpowerment.Member(desk.first.accountId(), "完成人1", 1_000_000)),
                "团队决定",
                "企业承担研发费用",
                "企业");
        desk.inTransaction(() -> empowerments.open(booked, by));
        long id = empowerments.ofProject(5).orElseThrow().id();
        long other = desk.draft("AGREEMENT");
        desk.confirmed(other);
        desk.decide(desk.leader, other, "decisions", desk.decision(other, desk.leader), EmpowermentDesk.key());
        long decision = desk.sql.count("SELECT MAX(id) FROM decision_record");
        org.techmatch.evidence.DecisionRecord.Subject subject =
                new org.techmatch.evidence.DecisionRecord.Subject("empowerment", other);
        desk.inTransaction(() -> empowerments.agreed(id, subject, decision));
        assertThat(desk.status(id)).isEqualTo("SIGNED");
        desk.inTransaction(() -> empowerments.vested(5, desk.achievement, by));
        assertThat(desk.status(id)).isEqualTo("EFFECTIVE");
        assertThat(desk.owners()).as("the vesting writes them").containsExactly(1_000_000);
        desk.inTransaction(() -> empowerments.vested(5, desk.achievement, by));
        assertThat(empowerments.effective(desk.achievement)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "document_signature, INSERT",
        "empowerment, UPDATE",
        "ownership, UPDATE",
        "ownership, INSERT",
        "ledger_event, INSERT",
        "ledger_entry, UPDATE",
        "notification, INSERT",
        "audit_event, INSERT",
        "audit_day, UPDATE"
    })
    void whateverFailsWhileItBecomesEffectiveNothingIsLeft_R_602(String table, String act) {
        long id = desk.draft("AGREEMENT");
        desk.decided(id);
        desk.signed(desk.first, id, "COMPLETER");
        desk.signed(desk.second, id, "COMPLETER");
        long document = desk.sql.count("SELECT document_id FROM empowerment WHERE id = ?", id);
        String code = desk.code(desk.office, document);
        List<Long> before = counts();
        desk.sql.update("CREATE TRIGGER test_fault BEFORE " + act + " ON " + table
                + " FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a fault of the test'");
        try {
            assertThat(desk.signature(desk.office, document, "UNIT", code, EmpowermentDesk.key())
                            .statusCode())
                    .isGreaterThanOrEqualTo(400);
        } finally {
            desk.sql.update("DROP TRIGGER test_fault");
        }
        assertThat(desk.status(id)).isEqualTo("DECIDED");
        assertThat(desk.owners()).containsExactly(1_000_000);
        assertThat(counts()).isEqualTo(before);
        assertThat(desk.signature(desk.office, document, "UNIT", code, EmpowermentDesk.key())
                        .statusCode())
                .isEqualTo(200);
        assertThat(desk.owners()).containsExactly(420_000, 280_000, 300_000);
    }

    private List<Long> counts() {
        return List.of("document_signature", "ownership", "ledger_event", "audit_event").stream()
                .map(table -> desk.sql.count("SELECT COUNT(*) FROM " + table))
                .toList();
    }

    @Test
    void sixtyFourClientsRacingForTheLastSignatureHaveOneEffect_R_606() throws Exception {
        long id = desk.draft("AGREEMENT");
        desk.decided(id);
        desk.signed(desk.first, id, "COMPLETER");
        desk.signed(desk.second, id, "COMPLETER");
        long document = desk.sql.count("SELECT document_id FROM empowerment WHERE id = ?", id);
        String code = desk.code(desk.office, document);
        List<Callable<Integer>> clients = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            clients.add(() -> desk.signature(desk.office, document, "UNIT", code, EmpowermentDesk.key())
                    .statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(64)) {
            for (var answer : pool.invokeAll(clients)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(desk.status(id)).isEqualTo("EFFECTIVE");
        assertThat(desk.sql.count("SELECT COUNT(*) FROM ledger_event WHERE action = 'SPLIT'"))
                .isEqualTo(1);
        assertThat(desk.owners()).containsExactly(420_000, 280_000, 300_000);
    }

    @Test
    void othersFindNoAgreementAndThePublicLearnsModeAndDayAlone_R_206() {
        long id = desk.draft("AGREEMENT");
        String path = "/api/my/empowerments/" + id;
        Person elsewhere = desk.people.with(Role.UNIT_LEADING_GROUP, OrganisationFixture.unit(PORTAL));
        Person colleague = desk.people.with(Role.RESEARCHER, desk.unit);
        for (Person other : List.of(desk.stranger, elsewhere, colleague)) {
            assertThat(other.get(path).statusCode()).isEqualTo(404);
            assertThat(other.get("/api/my/empowerments").body()).contains("\"total\":0");
        }
        assertThat(PORTAL.get(path).statusCode()).isEqualTo(401);
        assertThat(desk.people.with(Role.AUDITOR, null).get(path).statusCode()).isEqualTo(200);
        assertThat(desk.move(desk.stranger, id, "offer", "").statusCode()).isEqualTo(404);
        assertThat(desk.move(desk.first, id, "offer", "").statusCode()).isEqualTo(403);
        String code = AchievementFixture.code(PORTAL, desk.achievement);
        assertThat(PORTAL.get("/api/achievements/" + code + "/empowerment").body())
                .isEqualTo("[]");
        effective(id);
        assertThat(PORTAL.get("/api/achievements/" + code + "/empowerment").body())
                .contains("AGREEMENT", "since")
                .doesNotContain("完成人", "70", "42.0000");
    }

    /** Confirmed, decided and signed by all. */
    private void effective(long id) {
        desk.decided(id);
        desk.signed(desk.first, id, "COMPLETER");
        desk.signed(desk.second, id, "COMPLETER");
        desk.signed(desk.office, id, "UNIT");
    }
}
