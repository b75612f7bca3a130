package org.techmatch.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Keys;
import org.techmatch.platform.Sql;

/** One's own account over HTTP, on a portal that sends no mail. */
class OwnAccountIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final String OTHER_PASSWORD = "another horse battery";

    private final TestPeople people = TestPeople.in(PORTAL);
    private final Sql sql = PORTAL.bean(Sql.class);

    @BeforeEach
    void empty() {
        PORTAL.empty();
    }

    @Test
    void whoRegistersCanSignInAtOnceWhereNoMailIsSent() {
        Person visitor = people.somebody();

        HttpResponse<String> answer = visitor.post(
                "/api/accounts",
                "{\"loginName\":\"newcomer\",\"password\":\"" + OTHER_PASSWORD
                        + "\",\"realName\":\"新来的\",\"mobile\":\"13900000001\",\"email\":\"new@example.org\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).contains("\"activationNeeded\":false");
        assertThat(signIn(visitor, "newcomer", OTHER_PASSWORD, null).statusCode())
                .isEqualTo(200);
    }

    @Test
    void everyWrongFieldIsNamed() {
        HttpResponse<String> answer = people.somebody()
                .post(
                        "/api/accounts",
                        "{\"loginName\":\"a\",\"password\":\"short\",\"realName\":\"x\",\"mobile\":\"1\",\"email\":\"e\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/loginName", "/password", "/realName", "/mobile", "/email");
    }

    @Test
    void aResetIsAnsweredAlikeForKnownAndUnknownAddresses() {
        Person person = people.somebody();

        assertThat(person.post("/api/password-resets", "{\"email\":\"" + person.loginName() + "@example.org\"}")
                        .statusCode())
                .isEqualTo(202);
        assertThat(person.post("/api/password-resets", "{\"email\":\"nobody@example.org\"}")
                        .statusCode())
                .isEqualTo(202);
        assertThat(person.put("/api/password-resets", "{\"token\":\"x\",\"password\":\"" + OTHER_PASSWORD + "\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aChangedPasswordEndsTheOtherSessions() {
        Person person = people.somebody();
        String elsewhere = signIn(people.somebody(), person.loginName(), TestPeople.PASSWORD, null)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";")[0];

        assertThat(person.put("/api/my/account/password", passwords("wrong one", OTHER_PASSWORD))
                        .statusCode())
                .isEqualTo(400);
        assertThat(person.put("/api/my/account/password", passwords(TestPeople.PASSWORD, OTHER_PASSWORD))
                        .statusCode())
                .isEqualTo(204);

        assertThat(PORTAL.get("/api/session", "Cookie", elsewhere).body()).contains("\"signedIn\":false");
        assertThat(person.get("/api/session").body()).contains("\"signedIn\":true");
        assertThat(signIn(people.somebody(), person.loginName(), OTHER_PASSWORD, null)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void sessionsAreListedAndRevoked() {
        Person person = people.somebody();
        signIn(people.somebody(), person.loginName(), TestPeople.PASSWORD, null);
        long other = sql.count("SELECT MAX(id) FROM portal_session");

        assertThat(person.get("/api/my/account/sessions").body().split("\"current\":true"))
                .hasSize(2);
        assertThat(people.somebody().delete("/api/my/account/sessions/" + other).statusCode())
                .isEqualTo(404);
        assertThat(person.delete("/api/my/account/sessions/" + other).statusCode())
                .isEqualTo(204);
        assertThat(person.get("/api/my/account/sessions").body()).doesNotContain("\"current\":false");
        assertThat(person.delete("/api/my/account/sessions").statusCode()).isEqualTo(204);
    }

    @Test
    void aSecondFactorIsAskedForAndEachCodeCountsOnce() {
        Person person = people.somebody();
        HttpResponse<String> begun = person.post("/api/my/account/totp", "");
        assertThat(begun.body()).contains("otpauth://totp/");
        String code = code(person);

        assertThat(person.put("/api/my/account/totp", "{\"code\":\"000000x\"}").statusCode())
                .isEqualTo(400);
        assertThat(person.put("/api/my/account/totp", "{\"code\":\"" + code + "\"}")
                        .statusCode())
                .isEqualTo(204);

        Person elsewhere = people.somebody();
        assertThat(signIn(elsewhere, person.loginName(), TestPeople.PASSWORD, null)
                        .body())
                .contains("second-factor-needed");
        assertThat(signIn(elsewhere, person.loginName(), TestPeople.PASSWORD, code)
                        .statusCode())
                .isEqualTo(401);
        sql.update("UPDATE account SET totp_step = totp_step - 2 WHERE id = ?", person.accountId());
        assertThat(signIn(elsewhere, person.loginName(), TestPeople.PASSWORD, code)
                        .statusCode())
                .isEqualTo(200);
        assertThat(signIn(elsewhere, person.loginName(), TestPeople.PASSWORD, code)
                        .statusCode())
                .isEqualTo(401);

        assertThat(person.send("DELETE", "/api/my/account/totp", "{\"password\":\"wrong\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(person.send("DELETE", "/api/my/account/totp", "{\"password\":\"" + TestPeople.PASSWORD + "\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(signIn(elsewhere, person.loginName(), TestPeople.PASSWORD, null)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void consentsAreGivenWithdrawnAndKept_R_767() {
        Person person = people.somebody();
        String given = "[{\"purpose\":\"PUBLIC_NAME\",\"given\":true}]";

        assertThat(person.put("/api/my/account/consents", given).body()).contains("\"given\":true");
        assertThat(PORTAL.bean(Consents.class).isGiven(person.accountId(), ConsentPurpose.PUBLIC_NAME))
                .isTrue();
        assertThat(person.put("/api/my/account/consents", given.replace("true", "false"))
                        .body())
                .contains("\"withdrawnAt\"");

        assertThat(PORTAL.bean(Consents.class).isGiven(person.accountId(), ConsentPurpose.PUBLIC_NAME))
                .isFalse();
        assertThat(sql.count("SELECT COUNT(*) FROM account_consent WHERE account_id = ?", person.accountId()))
                .isEqualTo(1);
    }

    @Test
    void theExportHoldsWhatIsThereAndNoSecret_R_769() {
        long unit = OrganisationFixture.unit(PORTAL, "遂州理工学院");
        Person person = people.with(Role.RESEARCHER, unit);

        HttpResponse<String> file = person.get("/api/my/account/export");

        assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment");
        assertThat(file.body())
                .contains(person.loginName(), "遂州理工学院", "\"sessions\"", "\"consents\"", "\"acts\"", "register")
                .contains("\"drafts\"", "\"files\"", "\"confirmations\"", "\"contacts-seen\"", "\"ndas-signed\"")
                .doesNotContain("argon2", "password_hash", "token_hash");
    }

    @Test
    void anErasedAccountLeavesAPseudonym_R_768() {
        long unit = OrganisationFixture.unit(PORTAL);
        Person person = people.with(Role.RESEARCHER, unit);
        String name = sql.first(
                        "SELECT real_name FROM account WHERE id = ?", row -> row.getString(1), person.accountId())
                .orElseThrow();

        assertThat(erase(person, "wrong").statusCode()).isEqualTo(400);
        HttpResponse<String> erased = erase(person, TestPeople.PASSWORD);
        assertThat(erased.statusCode()).as(erased.body()).isEqualTo(200);

        assertThat(person.get("/api/my/account").statusCode()).isEqualTo(401);
        assertThat(signIn(people.somebody(), person.loginName(), TestPeople.PASSWORD, null)
                        .statusCode())
                .isEqualTo(401);
        String left = sql.first(
                        "SELECT CONCAT_WS(' ', login_name, real_name, password_hash, mobile, email, status) FROM account"
                                + " WHERE id = ?",
                        row -> row.getString(1),
                        person.accountId())
                .orElseThrow();
        assertThat(left).contains("ANONYMISED", "已注销-").doesNotContain(name, person.loginName(), "@", "138");
        assertThat(PORTAL.bean(AuditTrail.class)
                        .of("account", person.accountId(), 1)
                        .getFirst()
                        .actor())
                .startsWith("已注销-");
    }

    @Test
    void theOnlyAdministratorIsNeitherErasedNorDisabled() {
        Person admin = people.with(Role.ORG_ADMIN, OrganisationFixture.unit(PORTAL));
        Person operator = people.with(Role.PORTAL_OPS, null);

        assertThat(erase(admin, TestPeople.PASSWORD).statusCode()).isEqualTo(422);
        assertThat(move(operator, admin, "disable", 0).statusCode()).isEqualTo(422);
    }

    @Test
    void theOperatorLocksAndUnlocks() {
        Person person = people.somebody();
        Person operator = people.with(Role.PORTAL_OPS, null);

        assertThat(move(operator, person, "lock", 0).body()).contains("\"state\":\"LOCKED\"");
        assertThat(person.get("/api/my/account").statusCode()).isEqualTo(401);
        assertThat(move(operator, person, "unlock", 0).body()).contains("/problems/conflict");
        assertThat(move(operator, person, "unlock", 1).statusCode()).isEqualTo(200);

        assertThat(person.signIn().get("/api/my/account").statusCode()).isEqualTo(200);
        assertThat(operator.get("/api/my/accounts?q=" + person.loginName()).body())
                .contains(person.loginName())
                .doesNotContain("@example.org");
        assertThat(person.get("/api/my/accounts").statusCode()).isEqualTo(403);
        assertThat(move(person, operator, "lock", 0).statusCode()).isEqualTo(403);
    }

    @Test
    void aLockByFailuresEndsByItselfAndIsRecorded() {
        Person person = people.somebody();
        for (int i = 0; i < 5; i++) {
            signIn(person, person.loginName(), "not the password", null);
        }
        sql.update("UPDATE account SET locked_until = '2020-01-01 00:00:00' WHERE id = ?", person.accountId());

        assertThat(signIn(person, person.loginName(), TestPeople.PASSWORD, null).statusCode())
                .isEqualTo(200);

        assertThat(PORTAL.bean(AuditTrail.class).of("account", person.accountId(), 3))
                .extracting(event -> event.action())
                .startsWith("sign-in", "release");
    }

    @Test
    void nameAndContactsAreChangedWithTheVersionThatWasRead_R_006() {
        Person person = people.somebody();
        String change = "{\"version\":0,\"realName\":\"改了名\",\"mobile\":\"13900000009\",\"email\":\"c@example.org\"}";

        assertThat(person.put("/api/my/account", change).body()).contains("改了名", "c@example.org");
        assertThat(person.put("/api/my/account", change).body()).contains("/problems/conflict");
    }

    private String code(Person person) {
        String sealed = sql.first(
                        "SELECT totp_pending FROM account WHERE id = ?", row -> row.getString(1), person.accountId())
                .orElseThrow();
        byte[] secret =
                PORTAL.bean(Keys.class).decrypt("totp", Base64.getDecoder().decode(sealed));
        return PORTAL.bean(Totp.class).code(secret, Instant.now());
    }

    private static HttpResponse<String> erase(Person person, String password) {
        return person.post("/api/my/account/erasure", "{\"password\":\"" + password + "\"}");
    }

    private static HttpResponse<String> move(Person by, Person whom, String action, long version) {
        return by.post(
                "/api/my/accounts/" + whom.accountId() + "/moves/" + action,
                "{\"version\":" + version + ",\"reason\":\"测试需要\"}");
    }

    private static HttpResponse<String> signIn(Person by, String name, String password, String code) {
        return by.post(
                "/api/session",
                "{\"loginName\":\"" + name + "\",\"password\":\"" + password + "\""
                        + (code == null ? "" : ",\"code\":\"" + code + "\"") + "}");
    }

    private static String passwords(String current, String chosen) {
        return "{\"current\":\"" + current + "\",\"password\":\"" + chosen + "\"}";
    }
}
