package org.techmatch.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.altcha.altcha.Altcha;
import org.json.JSONObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.demand.DemandFixture;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;

class ContactIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final String PHONE = "0825-0006021";

    private final TestPeople people = TestPeople.in(PORTAL);
    private final Sql sql = PORTAL.bean(Sql.class);
    private long owner;
    private Person visitor;

    @BeforeEach
    void empty() {
        PORTAL.empty();
        owner = OrganisationFixture.unit(PORTAL);
        visitor = people.with(Role.ENTERPRISE, OrganisationFixture.enterprise(PORTAL));
    }

    @Test
    void aVerifiedMemberSeesAContactAndTheOwnerSeesWho_R_213() {
        assertThat(PORTAL.get("/api/organisations/" + code(owner)).body()).doesNotContain(PHONE);

        HttpResponse<String> shown = reveal(visitor, code(owner));

        assertThat(shown.body()).contains(PHONE, "tt@unit.example", "\"leftToday\":29");
        assertThat(reveal(visitor, code(owner)).body()).contains("\"leftToday\":29");
        Person admin = people.with(Role.ORG_ADMIN, owner);
        assertThat(admin.get("/api/my/organisations/" + owner + "/contact-reveals")
                        .body())
                .contains(visitor.actor().name(), "射洪锐安储能", code(owner));
        assertThat(sql.count("SELECT COUNT(*) FROM audit_event WHERE action = 'reveal-contact'"))
                .isEqualTo(1);
    }

    @Test
    void nobodyElseSeesIt_R_213() {
        String path = "/api/my/organisations/" + owner + "/contact-reveals";

        assertThat(reveal(people.with(Role.AUDITOR, null), code(owner)).statusCode())
                .isEqualTo(403);
        assertThat(reveal(people.somebody(), code(owner)).statusCode()).isEqualTo(403);
        long unverified = OrganisationFixture.enterprise(PORTAL);
        sql.update("UPDATE organisation SET status = 'SUBMITTED' WHERE id = ?", unverified);
        assertThat(reveal(people.with(Role.ORG_ADMIN, unverified), code(owner)).statusCode())
                .isEqualTo(403);
        assertThat(PORTAL.send("POST", "/api/my/contact-reveals", "X-Requested-With", "TechMatch")
                        .statusCode())
                .isEqualTo(401);
        assertThat(people.with(Role.ORG_ADMIN, OrganisationFixture.unit(PORTAL))
                        .get(path)
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void anAnonymousDemandHasNoContact_R_212() {
        long open = DemandFixture.demand().published(PORTAL, owner);
        long anonymous = DemandFixture.demand().titled("另一个匿名的储能需求").anonymous().published(PORTAL, owner);

        assertThat(demand(open).body()).contains(PHONE);
        assertThat(demand(anonymous).statusCode()).isEqualTo(404);
    }

    @Test
    void aSuspendedOrganisationsContactIsNotThere_R_213() {
        sql.update("UPDATE organisation SET status = 'SUSPENDED' WHERE id = ?", owner);

        assertThat(reveal(visitor, code(owner)).statusCode()).isEqualTo(404);
    }

    @Test
    void aDaysLaterLooksCostAProofOfWorkThatCountsOnce_R_213() throws Exception {
        for (int i = 0; i < HumanCheck.FREE; i++) {
            assertThat(reveal(visitor, code(OrganisationFixture.unit(PORTAL))).statusCode())
                    .isEqualTo(200);
        }
        String next = code(OrganisationFixture.unit(PORTAL));
        HttpResponse<String> asked = reveal(visitor, next);
        assertThat(asked.statusCode()).isEqualTo(428);
        assertThat(asked.body()).contains("human-check-needed").doesNotContain(PHONE);
        assertThat(reveal(visitor, code(owner), "bm90aGluZw==").statusCode()).isEqualTo(428);

        String solution = solve(visitor);
        Person other = people.with(Role.ENTERPRISE, OrganisationFixture.enterprise(PORTAL));
        for (int i = 0; i < HumanCheck.FREE; i++) {
            reveal(other, code(OrganisationFixture.unit(PORTAL)));
        }
        assertThat(reveal(other, next, solution).statusCode())
                .as("somebody else's solution")
                .isEqualTo(428);
        assertThat(reveal(visitor, next, solution).body()).contains(PHONE);
        assertThat(reveal(visitor, code(owner), solution).statusCode())
                .as("a solution that was used")
                .isEqualTo(428);
        assertThat(reveal(visitor, code(owner), solve(visitor)).statusCode()).isEqualTo(200);
    }

    @Test
    void theDaysQuotaHoldsAlsoForWhoSolvesEverything_R_213() throws Exception {
        for (int i = 0; i < 30; i++) {
            String solution = i < HumanCheck.FREE ? "" : solve(visitor);
            assertThat(reveal(visitor, code(OrganisationFixture.unit(PORTAL)), solution)
                            .statusCode())
                    .isEqualTo(200);
        }

        assertThat(reveal(visitor, code(owner), solve(visitor)).statusCode()).isEqualTo(429);
    }

    @Test
    void manyAtOnceSeeExactlyWhatIsFree_R_213() throws Exception {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            codes.add(code(OrganisationFixture.unit(PORTAL)));
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(64)) {
            List<Future<Integer>> all = codes.stream()
                    .map(code -> clients.submit(() -> reveal(visitor, code).statusCode()))
                    .toList();
            for (Future<Integer> each : all) {
                answers.add(each.get());
            }
        }

        assertThat(answers).containsOnly(200, 428);
        assertThat(answers.stream().filter(status -> status == 200)).hasSize(HumanCheck.FREE);
        assertThat(sql.count("SELECT COUNT(*) FROM contact_reveal")).isEqualTo(HumanCheck.FREE);
    }

    private HttpResponse<String> demand(long id) {
        return visitor.post(
                "/api/my/contact-reveals", "{\"kind\":\"demand\",\"code\":\"" + DemandFixture.code(PORTAL, id) + "\"}");
    }

    private static HttpResponse<String> reveal(Person person, String code) {
        return reveal(person, code, "");
    }

    private static HttpResponse<String> reveal(Person person, String code, String solution) {
        return person.post(
                "/api/my/contact-reveals",
                "{\"kind\":\"organisation\",\"code\":\"" + code + "\",\"solution\":\"" + solution + "\"}");
    }

    /** Works as a browser does. */
    private static String solve(Person person) throws Exception {
        JSONObject challenge =
                new JSONObject(person.get("/api/my/contact-reveals/challenge").body());
        for (long number = 0; number <= challenge.getLong("maxNumber"); number++) {
            if (Altcha.hashHex(Altcha.Algorithm.SHA256, challenge.getString("salt") + number)
                    .equals(challenge.getString("challenge"))) {
                JSONObject solution = new JSONObject()
                        .put("algorithm", challenge.getString("algorithm"))
                        .put("challenge", challenge.getString("challenge"))
                        .put("number", number)
                        .put("salt", challenge.getString("salt"))
                        .put("signature", challenge.getString("signature"));
                return Base64.getEncoder().encodeToString(solution.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        throw new AssertionError("no solution");
    }

    private String code(long organisation) {
        return sql.first("SELECT public_code FROM organisation WHERE id = ?", row -> row.getString(1), organisation)
                .orElseThrow();
    }
}
