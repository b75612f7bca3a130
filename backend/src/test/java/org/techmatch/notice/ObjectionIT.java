package org.techmatch.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.evidence.FileFixture;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

class ObjectionIT {
    private static final String DOUBT = "公示的价格明显低于评估价，请核实依据";
    private static final TestPortal PORTAL = TestPortal.shared();

    private final Sql sql = PORTAL.bean(Sql.class);
    private final NoticeUpkeepService upkeep = PORTAL.bean(NoticeUpkeepService.class);
    private NoticeDesk desk;

    @BeforeEach
    void prepare() {
        desk = NoticeDesk.in(PORTAL);
    }

    @Test
    void anObjectionPausesUntilADisinterestedOfficerRejectsIt_R_005() {
        long id = desk.running("BOTH");
        HttpResponse<String> filed = desk.object(id, DOUBT);
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        long objection = desk.lastObjection();
        assertThat(desk.status(id)).isEqualTo("PAUSED");
        assertThat(PORTAL.get("/api/notices/" + desk.code(id)).body())
                .contains("\"openObjections\":1")
                .doesNotContain("\"lastDay\":\"" + LocalDate.now(Clocks.ZONE).plusDays(5) + "\",\"openObjections\"");

        assertThat(desk.take(desk.office, id, objection).statusCode())
                .as("whoever created it")
                .isEqualTo(403);
        assertThat(desk.conclude(desk.colleague, id, objection, "REJECTED").statusCode())
                .as("before taking it over")
                .isEqualTo(422);
        assertThat(desk.take(desk.colleague, id, objection).statusCode()).isEqualTo(200);
        HttpResponse<String> rejected = desk.conclude(desk.colleague, id, objection, "REJECTED");

        assertThat(rejected.statusCode()).as(rejected.body()).isEqualTo(200);
        assertThat(desk.status(id)).isEqualTo("RUNNING");
        LocalDate today = LocalDate.ofInstant(Instant.now(), Clocks.ZONE);
        assertThat(sql.first(
                        "SELECT end_at FROM notice", row -> row.getTimestamp(1).toInstant()))
                .contains(NoticeTerm.endOf(today.plusDays(5)));
        assertThat(PORTAL.get("/api/notices/objections/" + NoticeDesk.text(filed, "receipt"))
                        .body())
                .contains("\"outcome\":\"REJECTED\"", "已经核查");
        assertThat(sql.list("SELECT act FROM notice_event ORDER BY id", row -> row.getString(1)))
                .containsExactly("PUBLISHED", "PAUSED", "RESUMED");
    }

    @Test
    void ofSeveralOpenObjectionsTheLastRejectionLetsTheNoticeGoOn() {
        long id = desk.running("PORTAL");
        desk.object(id, DOUBT);
        long first = desk.lastObjection();
        desk.object(id, "受让方与发明人是亲属，没有披露");
        long second = desk.lastObjection();
        desk.take(desk.leader, id, first);
        desk.take(desk.colleague, id, second);

        desk.conclude(desk.leader, id, first, "REJECTED");
        assertThat(desk.status(id)).isEqualTo("PAUSED");
        desk.conclude(desk.colleague, id, second, "REJECTED");

        assertThat(desk.status(id)).isEqualTo("RUNNING");
    }

    @Test
    void anUpheldObjectionEndsTheNoticeAndTheCaseHearsOfIt() {
        long id = desk.price(7);
        desk.object(id, DOUBT);
        long objection = desk.lastObjection();
        desk.object(id, "另一条还没有处理的异议，也很重要");
        desk.take(desk.colleague, id, objection);

        assertThat(desk.conclude(desk.colleague, id, objection, "UPHELD").statusCode())
                .isEqualTo(200);

        assertThat(desk.status(id)).isEqualTo("UPHELD");
        assertThat(desk.heard.heard).containsExactly(new NoticeUpheld(id, NoticeKind.PRICE, "deal", 7));
        assertThat(desk.conclude(desk.colleague, id, desk.lastObjection(), "REJECTED")
                        .statusCode())
                .isEqualTo(409);
        assertThat(desk.object(id, "结束之后才想起来的异议内容").statusCode()).isEqualTo(409);
        desk.price(7);
    }

    @Test
    void peopleWithAnInterestDoNotHandleIt() {
        long id = desk.price(7);
        desk.object(id, DOUBT);
        long accountOfMember = desk.member.accountId();
        PORTAL.bean(org.techmatch.account.AccountService.class)
                .grant(accountOfMember, Role.UNIT_TECH, desk.unit, org.techmatch.access.Actor.system("test"));

        assertThat(desk.take(desk.member, id, desk.lastObjection()).statusCode())
                .isEqualTo(403);
        assertThat(desk.colleague
                        .post(
                                "/api/my/notices/" + id + "/objections/" + desk.lastObjection() + "/handling",
                                "{\"disinterested\":false}")
                        .body())
                .contains("/disinterested");
        Person stranger = desk.people.with(Role.UNIT_TECH, OrganisationFixture.unit(PORTAL));
        assertThat(desk.take(stranger, id, desk.lastObjection()).statusCode()).isEqualTo(404);
    }

    @Test
    void whoObjectedIsKnownToTheHandlingOfficerAlone() {
        long id = desk.running("BOTH");
        Person objector = desk.people.with(Role.ENTERPRISE, OrganisationFixture.enterprise(PORTAL));
        String name = objector.actor().name();
        String phone = "13912345678";
        String code = desk.code(id);
        HttpResponse<String> file = upload(objector, code);
        assertThat(file.statusCode()).as(file.body()).isEqualTo(201);
        String token = NoticeDesk.text(file, "token");
        assertThat(objector.post(
                                "/api/my/notice-board/" + code + "/objections",
                                "{\"text\":\"" + DOUBT + "\",\"contact\":\"" + phone
                                        + "\",\"anonymous\":false,\"evidence\":[\"" + token + "\"]}")
                        .statusCode())
                .isEqualTo(201);
        long objection = desk.lastObjection();
        long evidence = sql.count("SELECT file_id FROM notice_evidence");

        List<String> seen = new ArrayList<>();
        Person auditor = desk.people.with(Role.AUDITOR, null);
        seen.add(PORTAL.get("/api/notices/" + code).body());
        seen.add(desk.office.get("/api/my/notices/" + id).body());
        seen.add(desk.colleague.get("/api/my/notices/" + id).body());
        seen.add(desk.office.get("/api/my/notifications").body());
        seen.add(desk.office
                .get("/api/my/timeline?subjectType=notice&subjectId=" + id)
                .body());
        seen.add(desk.office
                .get("/api/my/timeline?subjectType=file&subjectId=" + evidence)
                .body());
        seen.add(auditor.get("/api/my/audit?subjectType=notice&subjectId=" + id).body());
        seen.add(String.join(
                "\n", sql.list("SELECT COALESCE(contact, '') FROM objection_person", row -> row.getString(1))));
        assertThat(seen)
                .allSatisfy(each -> assertThat(each).doesNotContain(phone).doesNotContain(name));
        assertThat(desk.colleague.download("/api/my/files/" + evidence).statusCode())
                .isEqualTo(404);

        HttpResponse<String> mine = desk.take(desk.colleague, id, objection);
        assertThat(mine.body()).contains(name, phone, "证据.pdf");
        assertThat(desk.colleague.download("/api/my/files/" + evidence).statusCode())
                .isEqualTo(200);
        assertThat(desk.leader.get("/api/my/notices/" + id).body()).doesNotContain(phone);
        assertThat(desk.leader.download("/api/my/files/" + evidence).statusCode())
                .isEqualTo(404);
        desk.conclude(desk.colleague, id, objection, "REJECTED");
        assertThat(objector.get("/api/my/notifications").body()).contains("处理结论");
        assertThat(desk.take(desk.leader, id, objection).statusCode()).isEqualTo(409);
    }

    @Test
    void whoIsSignedInMayStayUnnamed() {
        long id = desk.running("BOTH");
        Person objector = desk.member;
        objector.post(
                "/api/my/notice-board/" + desk.code(id) + "/objections",
                "{\"text\":\"" + DOUBT + "\",\"anonymous\":true}");

        assertThat(sql.count("SELECT COUNT(*) FROM objection_person WHERE account_id IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void aFloodOfTheSameObjectionIsOneAndPausesOnce() {
        long id = desk.running("BOTH");
        HttpResponse<String> first = desk.object(id, DOUBT);
        HttpResponse<String> again = desk.object(id, DOUBT.replace("，", " ,  ") + "！！");

        assertThat(first.body()).contains("\"same\":false");
        assertThat(again.body()).contains("\"same\":true");
        assertThat(sql.count("SELECT COUNT(*) FROM notice_objection")).isEqualTo(1);
        assertThat(desk.colleague.get("/api/my/notices/" + id).body()).contains("\"same\":2");
        desk.take(desk.colleague, id, desk.lastObjection());
        desk.conclude(desk.colleague, id, desk.lastObjection(), "REJECTED");

        HttpResponse<String> late = desk.object(id, DOUBT);
        assertThat(late.body()).contains("\"same\":true", "\"outcome\":\"REJECTED\"");
        assertThat(desk.status(id)).as("it stops nothing again").isEqualTo("RUNNING");
    }

    @Test
    void objectionsAreTakenUntilTheLastInstantAndNoLonger_R_005() {
        long id = desk.running("BOTH");
        Instant end = Instant.now().plus(Duration.ofHours(3)).truncatedTo(ChronoUnit.MILLIS);
        desk.endAt(id, end);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> file(id, DOUBT, end.plusMillis(1)))
                .satisfies(refused -> assertThat(refused.detail().zh()).contains("公示期已满"));
        assertThat(upkeep.pass(id, end)).as("at 24:00").isFalse();
        file(id, DOUBT, end);
        assertThat(desk.status(id)).isEqualTo("PAUSED");
        assertThat(upkeep.pass(id, end.plusSeconds(60))).isFalse();
    }

    @Test
    void aDueNoticePassesOnceHoweverManyReplicasLook() throws Exception {
        long id = desk.price(7);
        Instant end = Instant.now().minus(Duration.ofMinutes(1)).truncatedTo(ChronoUnit.MILLIS);
        desk.endAt(id, end);
        assertThat(upkeep.due(Instant.now())).containsExactly(id);

        List<Boolean> passed = atOnce(Collections.nCopies(8, () -> upkeep.pass(id, Instant.now())));

        assertThat(passed.stream().filter(each -> each)).hasSize(1);
        assertThat(desk.heard.heard).containsExactly(new NoticePassed(id, NoticeKind.PRICE, "deal", 7));
        assertThat(desk.status(id)).isEqualTo("PASSED");
        assertThat(sql.count("SELECT COUNT(*) FROM audit_event WHERE subject_type = 'notice' AND action = 'pass'"))
                .isEqualTo(1);
        assertThat(sql.first(
                        "SELECT ended_at FROM notice",
                        row -> row.getTimestamp(1).toInstant()))
                .contains(end);
        assertThat(desk.office.get("/api/my/notifications").body()).contains("公示通过");
    }

    @Test
    void aCaseThatDoesNotGoOnLeavesTheNoticeAsItWas() {
        long id = desk.price(7);
        desk.endAt(id, Instant.now().minus(Duration.ofMinutes(1)));
        desk.heard.refusing = true;

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> upkeep.pass(id, Instant.now()));
        assertThat(desk.status(id)).isEqualTo("RUNNING");
        assertThat(sql.count("SELECT COUNT(*) FROM notice_event WHERE act = 'PASSED'"))
                .isZero();

        desk.heard.refusing = false;
        assertThat(upkeep.pass(id, Instant.now())).isTrue();
    }

    @Test
    void anObjectionAtTheLastInstantAndThePassingJobDoNotBothWin() throws Exception {
        for (int i = 0; i < 12; i++) {
            long id = desk.price(200 + i);
            Instant end = Instant.now().minus(Duration.ofSeconds(11)).truncatedTo(ChronoUnit.MILLIS);
            desk.endAt(id, end);
            List<Boolean> won = atOnce(List.of(
                    () -> {
                        try {
                            file(id, DOUBT, end);
                            return true;
                        } catch (Refused late) {
                            return false;
                        }
                    },
                    () -> upkeep.pass(id, end.plusSeconds(11))));

            assertThat(won).as(desk.status(id)).containsExactlyInAnyOrder(true, false);
            assertThat(desk.status(id)).isEqualTo(won.getFirst() ? "PAUSED" : "PASSED");
        }
    }

    @Test
    void oneObjectionIsConcludedOnceWhoeverAsksAtOnce() throws Exception {
        long id = desk.running("BOTH");
        desk.object(id, DOUBT);
        long objection = desk.lastObjection();
        desk.take(desk.colleague, id, objection);
        long version = desk.version(id);

        List<Integer> answers = atOnce(List.of(
                () -> desk.conclude(desk.colleague, id, objection, "REJECTED", version)
                        .statusCode(),
                () -> desk.conclude(desk.colleague, id, objection, "UPHELD", version)
                        .statusCode()));

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(sql.count("SELECT COUNT(*) FROM objection_conclusion")).isEqualTo(1);
    }

    @Test
    void twoOfficersWhoBothTookItOverLeaveOneConclusion() throws Exception {
        long id = desk.running("BOTH");
        desk.object(id, DOUBT);
        long objection = desk.lastObjection();
        desk.take(desk.leader, id, objection);
        desk.take(desk.colleague, id, objection);
        long version = desk.version(id);

        List<Integer> answers = atOnce(List.of(
                () -> desk.conclude(desk.leader, id, objection, "REJECTED", version)
                        .statusCode(),
                () -> desk.conclude(desk.colleague, id, objection, "UPHELD", version)
                        .statusCode()));

        assertThat(answers.get(1)).as("who took it over last").isEqualTo(200);
        assertThat(answers.get(0)).isIn(409, 422);
        assertThat(desk.status(id)).isEqualTo("UPHELD");
        assertThat(sql.count("SELECT COUNT(*) FROM objection_conclusion")).isEqualTo(1);
    }

    @Test
    void anOverdueObjectionIsToldOfOnce() {
        desk.withCalendars();
        long id = desk.running("BOTH");
        desk.object(id, DOUBT);
        int year = Instant.now().atZone(Clocks.ZONE).getYear();
        assertThat(upkeep.remind()).isZero();
        sql.update(
                "UPDATE notice SET objection_days = 1, start_at = ? WHERE id = ?",
                LocalDate.of(year, 1, 2).atStartOfDay(Clocks.ZONE).toInstant(),
                id);
        // evidence is only inserted; the test turns the clock back
        sql.update(
                "UPDATE notice_objection SET filed_at = ?",
                LocalDate.of(year, 1, 5).atStartOfDay(Clocks.ZONE).toInstant());

        assertThat(upkeep.remind()).isEqualTo(1);
        assertThat(upkeep.remind()).isZero();
        assertThat(desk.leader.get("/api/my/notifications").body()).contains("超过规定期限");
        assertThat(desk.office.get("/api/my/notices/" + id).body()).contains("\"overdue\":true");
    }

    @Test
    void evidenceThatNothingCameOfGoesAfterADay() {
        long id = desk.running("BOTH");
        upload(desk.member, desk.code(id));
        assertThat(upkeep.sweep()).isZero();
        sql.update("UPDATE notice_evidence SET uploaded_at = ?", Instant.now().minus(Duration.ofHours(25)));

        assertThat(upkeep.sweep()).isEqualTo(1);
        assertThat(sql.count("SELECT COUNT(*) FROM stored_file")).isZero();
    }

    @Test
    void theWorkbenchTellsWhoMayHandleItAndWhenANoticeEnds() {
        long id = desk.running("BOTH");
        String bench = "/api/my/workbench";
        assertThat(desk.office.get(bench).body())
                .contains(
                        "\"kind\":\"NOTICE_ENDS\"",
                        LocalDate.now(Clocks.ZONE).plusDays(5).toString());
        desk.object(id, DOUBT);

        assertThat(desk.colleague.get(bench).body()).contains("HANDLE_OBJECTION", "/workbench/notices/" + id);
        assertThat(desk.leader.get(bench).body()).contains("HANDLE_OBJECTION");
        assertThat(desk.office.get(bench).body()).as("who created it").doesNotContain("HANDLE_OBJECTION");
        desk.take(desk.colleague, id, desk.lastObjection());
        assertThat(desk.leader.get(bench).body()).as("a colleague has it").doesNotContain("HANDLE_OBJECTION");
        assertThat(desk.colleague.get(bench).body()).contains("HANDLE_OBJECTION");
    }

    private void file(long id, String text, Instant at) {
        PORTAL.bean(ObjectionService.class).file(id, new NewObjection(text, null, true, null), null, at);
    }

    private static HttpResponse<String> upload(Person by, String code) {
        return by.uploadTo("/api/my/notice-board/" + code + "/evidence", "证据.pdf", FileFixture.pdf());
    }

    private static <T> List<T> atOnce(List<? extends Callable<T>> work) throws Exception {
        List<T> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(work.size())) {
            for (Future<T> each : pool.invokeAll(work)) {
                answers.add(each.get());
            }
        }
        return answers;
    }
}
