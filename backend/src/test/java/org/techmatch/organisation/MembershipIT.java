package org.techmatch.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmatch.organisation.RegistrationIT.number;
import static org.techmatch.organisation.RegistrationIT.text;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.platform.Sql;

/** Joining and leaving over HTTP. */
class MembershipIT {
    private static final TestPortal PORTAL = TestPortal.shared();

    private final TestPeople people = TestPeople.in(PORTAL);
    private long unit;
    private String code = "";

    @BeforeEach
    void empty() {
        PORTAL.empty();
        unit = OrganisationFixture.unit(PORTAL);
        code = PORTAL.bean(Sql.class)
                .first("SELECT public_code FROM organisation WHERE id = ?", row -> row.getString(1), unit)
                .orElseThrow();
    }

    @Test
    void aRequestIsApprovedByAnAdministratorAndCountsAtOnce() {
        Person admin = people.with(Role.ORG_ADMIN, unit);
        Person researcher = people.somebody();

        long id = number(ask(researcher, Role.RESEARCHER), "id");
        assertThat(researcher.get("/api/session").body()).doesNotContain("RESEARCHER");
        assertThat(admin.get("/api/my/organisations/" + unit + "/members").body())
                .contains("\"state\":\"REQUESTED\"", "\"action\":\"approve\"");
        assertThat(admin.get("/api/my/notifications").body()).contains("有人申请加入单位");

        assertThat(move(admin, id, "approve", 0).body()).contains("\"state\":\"ACTIVE\"");

        assertThat(researcher.get("/api/session").body()).contains("RESEARCHER");
        assertThat(researcher.get("/api/my/notifications").body()).contains("申请已同意");
        assertThat(move(admin, id, "end", 1).body()).contains("\"state\":\"ENDED\"");
        assertThat(researcher.get("/api/session").body()).doesNotContain("RESEARCHER");
    }

    @Test
    void whileThereIsNoAdministratorTheOperatorDecides() {
        Person operator = people.with(Role.PORTAL_OPS, null);
        Person first = people.somebody();
        long id = number(ask(first, Role.ORG_ADMIN), "id");

        assertThat(operator.get("/api/my/membership-reviews").body()).contains(first.loginName());
        assertThat(move(operator, id, "approve", 0).statusCode()).isEqualTo(200);

        long second = number(ask(people.somebody(), Role.RESEARCHER), "id");
        assertThat(move(operator, second, "approve", 0).statusCode()).isEqualTo(404);
        assertThat(operator.get("/api/my/membership-reviews").body()).contains("\"items\":[]");
    }

    @Test
    void aRoleThatDoesNotFitTheKindIsRefused() {
        HttpResponse<String> answer = ask(people.somebody(), Role.FUND);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/role", "科研人员");
        assertThat(ask(people.somebody(), Role.PORTAL_OPS).statusCode()).isEqualTo(400);
    }

    @Test
    void nobodyAsksTwiceForOneRole() {
        Person person = people.somebody();
        ask(person, Role.RESEARCHER);

        assertThat(ask(person, Role.RESEARCHER).statusCode()).isEqualTo(400);
    }

    @Test
    void onlyTheAdministratorDecidesAndOnlyAboutTheOwnOrganisation_R_206() {
        Person asking = people.somebody();
        long id = number(ask(asking, Role.RESEARCHER), "id");
        long other = OrganisationFixture.unit(PORTAL);
        people.with(Role.ORG_ADMIN, unit);

        assertThat(move(asking, id, "approve", 0).statusCode()).isEqualTo(403);
        assertThat(move(people.with(Role.RESEARCHER, unit), id, "approve", 0).statusCode())
                .isEqualTo(404);
        assertThat(move(people.with(Role.ORG_ADMIN, other), id, "approve", 0).statusCode())
                .isEqualTo(404);
        assertThat(people.with(Role.ORG_ADMIN, other)
                        .post("/api/my/organisations/" + other + "/members/" + id + "/moves/approve", "{\"version\":0}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void mobileNumbersAreForTheAdministratorAndTheirOwner() {
        Person admin = people.with(Role.ORG_ADMIN, unit);
        Person colleague = people.with(Role.RESEARCHER, unit);
        people.with(Role.UNIT_TECH, unit);

        assertThat(admin.get("/api/my/organisations/" + unit + "/members")
                        .body()
                        .split("\"mobile\""))
                .hasSize(4);
        assertThat(colleague
                        .get("/api/my/organisations/" + unit + "/members")
                        .body()
                        .split("\"mobile\""))
                .hasSize(2);
    }

    @Test
    void theLastAdministratorCannotLeave() {
        Person admin = people.with(Role.ORG_ADMIN, unit);

        HttpResponse<String> answer = move(admin, membership(admin), "end", 0);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("最后一位管理员");
    }

    @Test
    void ofTwoAdministratorsWhoLeaveAtOnceOneStays() {
        for (int round = 0; round < 5; round++) {
            Person one = people.with(Role.ORG_ADMIN, unit);
            Person other = people.with(Role.ORG_ADMIN, unit);
            long first = membership(one);
            long second = membership(other);

            List<Integer> answers = atOnce(
                    () -> move(one, first, "end", 0).statusCode(),
                    () -> move(other, second, "end", 0).statusCode());

            assertThat(answers).containsExactlyInAnyOrder(200, 422);
            assertThat(PORTAL.bean(Roles.class).holders(Role.ORG_ADMIN, unit)).hasSize(1);
            PORTAL.bean(Sql.class).update("UPDATE membership SET status = 'ENDED' WHERE organisation_id = ?", unit);
        }
    }

    @Test
    void anInvitationIsAcceptedOnce() {
        Person admin = people.with(Role.ORG_ADMIN, unit);
        HttpResponse<String> invited =
                admin.post("/api/my/organisations/" + unit + "/invitations", "{\"role\":\"UNIT_SECRECY\"}");
        assertThat(invited.statusCode()).as(invited.body()).isEqualTo(201);
        String secret = text(invited, "code");
        assertThat(admin.get("/api/my/organisations/" + unit + "/invitations").body())
                .contains("UNIT_SECRECY")
                .doesNotContain(secret);
        assertThat(PORTAL.bean(Sql.class).count("SELECT COUNT(*) FROM invitation WHERE code_hash = ?", secret))
                .isZero();

        Person reviewer = people.somebody();
        assertThat(accept(reviewer, secret).statusCode()).isEqualTo(200);

        assertThat(reviewer.get("/api/session").body()).contains("UNIT_SECRECY");
        assertThat(accept(people.somebody(), secret).statusCode()).isEqualTo(400);
    }

    @Test
    void ofTwoWhoAcceptOneCodeAtOnceOneJoins() {
        Person admin = people.with(Role.ORG_ADMIN, unit);
        for (int round = 0; round < 5; round++) {
            String secret = text(
                    admin.post("/api/my/organisations/" + unit + "/invitations", "{\"role\":\"RESEARCHER\"}"), "code");
            Person one = people.somebody();
            Person other = people.somebody();

            assertThat(atOnce(
                            () -> accept(one, secret).statusCode(),
                            () -> accept(other, secret).statusCode()))
                    .containsExactlyInAnyOrder(200, 400);
        }
    }

    @Test
    void aWithdrawnOrExpiredInvitationDoesNotCount() {
        Person admin = people.with(Role.ORG_ADMIN, unit);
        String path = "/api/my/organisations/" + unit + "/invitations";
        HttpResponse<String> withdrawn = admin.post(path, "{\"role\":\"RESEARCHER\"}");
        HttpResponse<String> expired = admin.post(path, "{\"role\":\"RESEARCHER\"}");
        assertThat(admin.delete(path + "/" + number(withdrawn, "id")).statusCode())
                .isEqualTo(204);
        PORTAL.bean(Sql.class)
                .update("UPDATE invitation SET expires_at = '2020-01-01 00:00:00' WHERE id = ?", number(expired, "id"));

        assertThat(accept(people.somebody(), text(withdrawn, "code")).statusCode())
                .isEqualTo(400);
        assertThat(accept(people.somebody(), text(expired, "code")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void othersInvitationsAreNotThere_R_206() {
        long other = OrganisationFixture.unit(PORTAL);
        Person stranger = people.with(Role.ORG_ADMIN, other);
        String path = "/api/my/organisations/" + unit + "/invitations";

        assertThat(stranger.post(path, "{\"role\":\"RESEARCHER\"}").statusCode())
                .isEqualTo(404);
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(people.with(Role.RESEARCHER, unit).get(path).statusCode()).isEqualTo(403);
        assertThat(PORTAL.get(path).statusCode()).isEqualTo(401);
    }

    @Test
    void aRoleCountsBetweenItsDays() {
        Person admin = people.with(Role.ORG_ADMIN, unit);
        String path = "/api/my/organisations/" + unit + "/invitations";
        String later = text(admin.post(path, "{\"role\":\"RESEARCHER\",\"from\":\"2099-01-01\"}"), "code");
        Person person = people.somebody();

        accept(person, later);

        assertThat(person.get("/api/session").body()).doesNotContain("RESEARCHER");
        assertThat(admin.post(path, "{\"role\":\"RESEARCHER\",\"from\":\"2099-01-02\",\"to\":\"2099-01-01\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> ask(Person person, Role role) {
        return person.post("/api/my/memberships", "{\"organisationCode\":\"" + code + "\",\"role\":\"" + role + "\"}");
    }

    private HttpResponse<String> move(Person by, long membership, String action, long version) {
        return by.post(
                "/api/my/organisations/" + unit + "/members/" + membership + "/moves/" + action,
                "{\"version\":" + version + "}");
    }

    private static HttpResponse<String> accept(Person person, String secret) {
        return person.post("/api/my/invitations/acceptance", "{\"code\":\"" + secret + "\"}");
    }

    private static long membership(Person person) {
        return number(person.get("/api/my/memberships"), "id");
    }

    @SafeVarargs
    private static List<Integer> atOnce(Supplier<Integer>... deeds) {
        CyclicBarrier start = new CyclicBarrier(deeds.length);
        List<CompletableFuture<Integer>> running = new ArrayList<>();
        for (Supplier<Integer> deed : deeds) {
            running.add(CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            start.await();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                        return deed.get();
                    },
                    task -> Thread.ofPlatform().start(task)));
        }
        return running.stream().map(CompletableFuture::join).toList();
    }
}
