package org.techmatch.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmatch.booking.BookingSteps.ACCEPT;
import static org.techmatch.booking.BookingSteps.MET;
import static org.techmatch.booking.BookingSteps.key;
import static org.techmatch.booking.BookingSteps.ok;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
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
import org.techmatch.ledger.Ownership;
import org.techmatch.platform.Sql;

class BookingIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final int CLIENTS = 64;

    private final Sql sql = PORTAL.bean(Sql.class);
    private BookingSteps steps;

    @BeforeEach
    void prepare() {
        steps = BookingSteps.in(PORTAL);
    }

    @Test
    void theResultBelongsToWhomItWasPromisedAndVestsOnceX12_R_624_R_625_R_626() {
        long id = steps.working("MILESTONE");
        assertThat(sql.first("SELECT status FROM demand WHERE id = ?", row -> row.getString(1), steps.demand))
                .contains("BOOKED");
        steps.developed(id);
        assertThat(vested(id)).containsExactly(112_000L, 280_000L, 560_000L);
        assertThat(sql.count("SELECT vested_pending_ppm FROM booked_project WHERE id = ?", id))
                .isEqualTo(560_000);
        long decision = steps.decided(id);

        String key = key();
        String delivered = ok(steps.deliver(id, decision, key));

        assertThat(delivered).contains("\"state\":\"DELIVERED\"", "\"vested\":\"56.0000\"", "\"pending\":\"0.0000\"");
        assertThat(owners(id)).containsExactly(200_000, 224_000, 140_000, 112_000, 84_000, 240_000);
        assertThat(sql.first("SELECT status FROM empowerment WHERE booked_project_id = ?", row -> row.getString(1), id))
                .contains("EFFECTIVE");
        assertThat(steps.deliver(id, decision, key).statusCode()).isEqualTo(200);
        HttpResponse<String> again = steps.deliver(id, decision, key());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("already-delivered");
        assertThat(sql.count("SELECT COUNT(*) FROM vesting_event WHERE kind = 'FINAL'"))
                .isEqualTo(1);
    }

    @Test
    void nothingVestsBeforeDeliveryByACliff_X_12_R_624() {
        long id = steps.working("CLIFF");
        steps.developed(id);
        assertThat(vested(id)).isEmpty();
        ok(steps.deliver(id, steps.decided(id), key()));
        assertThat(vested(id)).containsExactly(560_000L);
        assertThat(owners(id)).containsExactly(200_000, 224_000, 140_000, 112_000, 84_000, 240_000);
    }

    @Test
    void case6ACorrectionReversesAndOwnersEndButStay_R_008() {
        long id = steps.working("MILESTONE");
        steps.developed(id);
        ok(steps.deliver(id, steps.decided(id), key()));
        long event = sql.count("SELECT id FROM vesting_event WHERE milestone_seq = 2");
        String body =
                "{\"eventId\":" + event + ",\"decisionRecordId\":" + steps.decision(id) + ",\"reason\":\"复核发现试验不成立\"}";

        ok(steps.office.postKeyed("/api/my/bookings/" + id + "/corrections", body, key()));

        assertThat(owners(id).stream().mapToInt(Integer::intValue).sum()).isEqualTo(1_000_000);
        assertThat(owners(id).getLast()).isEqualTo(240_000 + 168_000);
        assertThat(steps.office
                        .postKeyed("/api/my/bookings/" + id + "/corrections", body, key())
                        .statusCode())
                .isEqualTo(409);
        assertThat(sql.count("SELECT COUNT(*) FROM ownership WHERE share_ppm = 224000 AND valid_to IS NOT NULL"))
                .isEqualTo(1);
    }

    @Test
    void aBookingNeedsASearchWithoutSupply_R_605() {
        HttpResponse<String> early = steps.propose(steps.team.getFirst());
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("暂无合适成果");
        steps.searched();
        ok(steps.propose(steps.team.getFirst()));
        assertThat(steps.propose(steps.team.getFirst()).statusCode()).isEqualTo(409);
    }

    @Test
    void termsNameEverythingThatIsWrong_R_002_R_602() {
        steps.searched();
        long id = steps.talks(steps.team.getFirst());
        String wrong =
                steps.terms("MILESTONE", "100", steps.team).replace("\"weight\":\"50\"", "\"weight\":\"49.9999\"");

        HttpResponse<String> answer = steps.write(steps.team.getFirst(), id, 0, wrong);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/teamShare", "/milestones", "还差 0.0001%");
    }

    @Test
    void silenceOnTheRightsBlocksUntilTheDefaultIsConfirmed_R_622() {
        steps.searched();
        long id = steps.talks(steps.team.getFirst());
        String silent = steps.terms("CLIFF", "70", steps.team).replace("\"ipClause\":\"按约定比例共有\",", "");
        ok(steps.write(steps.team.getFirst(), id, 0, silent));
        HttpResponse<String> blocked = steps.agree(steps.buyer, id, 1);
        assertThat(blocked.statusCode()).isEqualTo(422);
        assertThat(blocked.body()).contains("合作开发");
        ok(steps.write(steps.buyer, id, 1, silent.replace("\"defaultConfirmed\":false", "\"defaultConfirmed\":true")));
        ok(steps.agree(steps.office, id, 2));
    }

    @Test
    void theKeysTurnInAnyOrderAndRejectionOpensAgain() {
        long id = steps.working("MILESTONE");
        ok(steps.submit(id, 1));
        ok(steps.judge(steps.office, id, 1, ACCEPT.formatted(""), key()));
        assertThat(vested(id)).isEmpty();
        ok(steps.judge(
                steps.buyer,
                id,
                1,
                "{\"submission\":1,\"decision\":\"REJECT\",\"remedies\":\"补做低温试验\",\"results\":["
                        + MET.replace("true", "false") + "]}",
                key()));
        assertThat(vested(id)).isEmpty();
        assertThat(steps.judge(steps.buyer, id, 1, ACCEPT.formatted(MET), key()).statusCode())
                .isEqualTo(409);
        ok(steps.submit(id, 1));
        String second = ACCEPT.replace(":1,", ":2,");
        ok(steps.judge(steps.buyer, id, 1, second.formatted(MET), key()));
        ok(steps.judge(steps.office, id, 1, second.formatted(""), key()));
        assertThat(vested(id)).containsExactly(112_000L);
    }

    @Test
    void silenceRemindsAndEscalatesButNeverAccepts_R_630() {
        long id = steps.working("MILESTONE");
        Person leader = steps.people.with(Role.UNIT_LEADING_GROUP, steps.unit);
        ok(steps.submit(id, 1));
        sql.update(
                "UPDATE booking_milestone SET submitted_at = ? WHERE seq = 1", Instant.parse("2026-01-01T00:00:00Z"));

        assertThat(PORTAL.bean(BookingUpkeepService.class).silent()).isEqualTo(1);
        assertThat(PORTAL.bean(BookingUpkeepService.class).silent()).isZero();

        assertThat(sql.count("SELECT COUNT(*) FROM notification WHERE account_id = ?", leader.accountId()))
                .isEqualTo(1);
        assertThat(sql.count("SELECT COUNT(*) FROM booking_milestone WHERE status = 'ACCEPTED'"))
                .isZero();
    }

    @Test
    void afterTheLongStopOnlyThreeSidesOpenTheWay_case_7() {
        long id = steps.working("CLIFF");
        steps.developed(id);
        long decision = steps.decided(id);
        sql.update("UPDATE booked_project SET long_stop = '2026-01-31' WHERE id = ?", id);
        assertThat(steps.deliver(id, decision, key()).statusCode()).isEqualTo(422);
        String path = "/api/my/bookings/" + id + "/requests";
        ok(steps.buyer.post(path, "{\"kind\":\"EXTENSION\",\"newLongStop\":\"2099-12-31\",\"reason\":\"现场延期\"}"));
        long request = sql.count("SELECT MAX(id) FROM booking_request");
        ok(steps.office.post(path + "/" + request + "/agreement", "{}"));
        assertThat(steps.deliver(id, decision, key()).statusCode()).isEqualTo(422);
        ok(steps.team.getFirst().post(path + "/" + request + "/agreement", "{}"));
        ok(steps.deliver(id, decision, key()));
    }

    @Test
    void aFailureWithoutFaultNeedsDiligenceAndFreesTheDemand_R_627() {
        long id = steps.working("MILESTONE");
        sql.update("UPDATE booked_project SET long_stop = '2026-01-31' WHERE id = ?", id);
        assertThat(PORTAL.bean(BookingUpkeepService.class).overdue()).isEqualTo(1);
        assertThat(steps.status(id)).isEqualTo("AT_RISK");
        String path = "/api/my/bookings/" + id + "/requests";
        assertThat(steps.team
                        .getFirst()
                        .post(path, "{\"kind\":\"FAILURE\",\"reason\":\"指标达不到\"}")
                        .body())
                .contains("/evidence", "/paymentsNote");
        ok(
                steps.team
                        .getFirst()
                        .post(
                                path,
                                "{\"kind\":\"FAILURE\",\"reason\":\"指标达不到\",\"evidence\":\"实验记录 36 份\",\"paymentsNote\":\"已付不退\"}"));
        ok(steps.office.post(path + "/" + sql.count("SELECT MAX(id) FROM booking_request") + "/agreement", "{}"));

        assertThat(steps.status(id)).isEqualTo("FAILED");
        assertThat(sql.first("SELECT status FROM demand WHERE id = ?", row -> row.getString(1), steps.demand))
                .contains("PUBLISHED");
    }

    @Test
    void theHallNeverTellsSharesPricesOrCriteria_R_632() {
        long id = steps.working("MILESTONE");
        String hall = PORTAL.get("/api/booked").body();
        assertThat(hall)
                .contains("\"delivery\":\"2099-06\"", "储能电芯热失控气体在线检测", "\"state\":\"IN_PROGRESS\"")
                .doesNotContain("Share", "share", "300000", "提前量", "成员0", "22.4");
        assertThat(PORTAL.get("/api/booked?demand=XQ-0").body()).doesNotContain("YY-");
        assertThat(id).isPositive();
    }

    @Test
    void othersFindNothing_R_206() {
        long id = steps.working("MILESTONE");
        Person stranger =
                steps.people.with(Role.RESEARCHER, org.techmatch.organisation.OrganisationFixture.unit(PORTAL));
        Person colleague = steps.people.with(Role.RESEARCHER, steps.unit);
        for (Person each : List.of(stranger, colleague)) {
            assertThat(each.get("/api/my/bookings/" + id).statusCode()).isEqualTo(404);
            assertThat(each.get("/api/my/bookings").body()).contains("\"items\":[]");
            assertThat(steps.move(each, id, "at-risk").statusCode()).isEqualTo(404);
        }
        Person auditor = steps.people.with(Role.AUDITOR, null);
        assertThat(auditor.get("/api/my/bookings/" + id).statusCode()).isEqualTo(200);
        assertThat(steps.team.get(3).get("/api/my/bookings/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void case4OneOfManyTakesTheLastSlot_R_621() {
        steps.searched();
        List<Long> projects = new ArrayList<>();
        for (Person each : steps.team) {
            long id = steps.talks(each);
            steps.frozen(id, "CLIFF", List.of(each));
            ok(steps.sign(steps.buyer, id, "ENTERPRISE"));
            assertThat(steps.sign(steps.office, id, "UNIT").statusCode()).isEqualTo(404);
            steps.decision(id);
            ok(steps.sign(steps.office, id, "UNIT"));
            projects.add(id);
        }
        List<Callable<Integer>> last = new ArrayList<>();
        for (int i = 0; i < projects.size(); i++) {
            Person member = steps.team.get(i);
            long id = projects.get(i);
            last.add(() -> steps.sign(member, id, "TEAM").statusCode());
        }

        assertThat(together(last)).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(sql.count("SELECT COUNT(*) FROM booked_project WHERE status = 'EFFECTIVE'"))
                .isEqualTo(1);
        assertThat(sql.count("SELECT COUNT(*) FROM document_signature WHERE side = 'TEAM'"))
                .isEqualTo(1);
    }

    @Test
    void case5SixtyFourClientsAcceptAMilestoneAndDeliverOnce_R_625() {
        long id = steps.working("MILESTONE");
        ok(steps.submit(id, 1));
        ok(steps.judge(steps.buyer, id, 1, ACCEPT.formatted(MET), key()));
        assertThat(
                        together(many(() -> steps.judge(steps.office, id, 1, ACCEPT.formatted(""), key())
                                        .statusCode()))
                                .stream()
                                .filter(each -> each == 200))
                .hasSize(1);
        assertThat(vested(id)).containsExactly(112_000L);
        for (int seq = 2; seq <= 3; seq++) {
            ok(steps.submit(id, seq));
            steps.accepted(id, seq);
        }
        long decision = steps.decided(id);

        List<Integer> answers =
                together(many(() -> steps.deliver(id, decision, key()).statusCode()));

        assertThat(answers.stream().filter(each -> each == 200)).hasSize(1);
        assertThat(answers.stream().filter(each -> each == 409)).hasSize(CLIENTS - 1);
        assertThat(owners(id).stream().mapToInt(Integer::intValue).sum()).isEqualTo(1_000_000);
    }

    /** Each statement of a delivery is made to fail in turn: nothing of it stays. */
    @Test
    void aVestingThatFailsAnywhereLeavesNothing_R_625() {
        long id = steps.working("MILESTONE");
        steps.developed(id);
        long decision = steps.decided(id);
        String before = facts(id);
        for (String table :
                List.of("booking_key", "vesting_event", "ownership", "ledger_event", "notification", "audit_event")) {
            sql.update("CREATE TRIGGER fault BEFORE INSERT ON " + table
                    + " FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'fault'");
            try {
                assertThat(steps.deliver(id, decision, key()).statusCode())
                        .as(table)
                        .isEqualTo(500);
            } finally {
                sql.update("DROP TRIGGER fault");
            }
            assertThat(facts(id)).as(table).isEqualTo(before);
        }
        for (String table : List.of("booked_project", "ownership", "empowerment", "ledger_entry", "audit_day")) {
            sql.update("CREATE TRIGGER fault BEFORE UPDATE ON " + table
                    + " FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'fault'");
            try {
                assertThat(steps.deliver(id, decision, key()).statusCode())
                        .as(table)
                        .isEqualTo(500);
            } finally {
                sql.update("DROP TRIGGER fault");
            }
            assertThat(facts(id)).as(table).isEqualTo(before);
        }
        ok(steps.deliver(id, decision, key()));
        assertThat(owners(id)).containsExactly(200_000, 224_000, 140_000, 112_000, 84_000, 240_000);
    }

    private String facts(long id) {
        return steps.status(id) + vested(id) + owners(id)
                + sql.count("SELECT COUNT(*) FROM vesting_event") + " "
                + sql.count("SELECT COUNT(*) FROM ownership") + " "
                + sql.count("SELECT COUNT(*) FROM ledger_event") + " "
                + sql.count("SELECT COUNT(*) FROM booking_key") + " "
                + sql.count("SELECT COUNT(*) FROM audit_event") + " "
                + sql.first("SELECT status FROM empowerment", row -> row.getString(1));
    }

    private static List<Callable<Integer>> many(Callable<Integer> one) {
        return java.util.Collections.nCopies(CLIENTS, one);
    }

    private static List<Integer> together(List<Callable<Integer>> all) {
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> each : threads.invokeAll(all)) {
                answers.add(each.get());
            }
            return answers;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Long> vested(long id) {
        return sql.list(
                "SELECT cumulative_ppm FROM vesting_event WHERE project_id = ? AND delta_ppm <> 0 ORDER BY id",
                row -> row.getLong(1),
                id);
    }

    private List<Integer> owners(long id) {
        long achievement = sql.count("SELECT achievement_id FROM booked_project WHERE id = ?", id);
        return PORTAL.bean(Ownership.class).at(achievement, Instant.now()).stream()
                .map(row -> row.holding().sharePpm())
                .toList();
    }
}
