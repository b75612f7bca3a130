package org.techmatch.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.organisation.OrganisationService;
import org.techmatch.platform.Sql;

class SessionIT {
    private static final TestPortal PORTAL = TestPortal.shared();

    private final TestPeople people = TestPeople.in(PORTAL);

    @BeforeEach
    void empty() {
        PORTAL.empty();
    }

    @Test
    void aVisitorIsToldThatNobodyIsSignedIn() {
        assertThat(PORTAL.get("/api/session").body()).contains("\"signedIn\":false");
    }

    @Test
    void aPersonSeesTheRolesThatCountNow() {
        long unit = PORTAL.bean(OrganisationService.class).create(OrganisationFixture.unit("遂州理工学院", "510903"));
        Person researcher = people.with(Role.RESEARCHER, unit);

        assertThat(researcher.get("/api/session").body())
                .contains("\"signedIn\":true", "\"role\":\"RESEARCHER\"", "遂州理工学院", "WRITE_ACHIEVEMENT")
                .doesNotContain("VERIFY_ORGANISATION");
    }

    @Test
    void aRoleInASuspendedOrganisationDoesNotCount() {
        long unit = PORTAL.bean(OrganisationService.class).create(OrganisationFixture.unit("遂州理工学院", "510903"));
        Person researcher = people.with(Role.RESEARCHER, unit);

        PORTAL.bean(Sql.class).update("UPDATE organisation SET status = 'SUSPENDED' WHERE id = ?", unit);

        assertThat(researcher.get("/api/session").body()).doesNotContain("RESEARCHER");
    }

    @Test
    void theCookieIsForThePortalAlone() {
        Person person = people.somebody();
        HttpResponse<String> answer = person.post("/api/session", signIn(person.loginName(), TestPeople.PASSWORD));

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Strict", "Path=/api/");
    }

    @Test
    void signingInEndsTheSessionThatWasThereBefore() {
        Person person = people.somebody();
        String old = person.cookie();

        person.signIn();

        assertThat(PORTAL.get("/api/session", "Cookie", old).body()).contains("\"signedIn\":false");
    }

    @Test
    void aChangeWithoutTheHeaderOfTheAppIsRefused() {
        HttpResponse<String> answer = PORTAL.send("DELETE", "/api/session");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("X-Requested-With");
    }

    @Test
    void anUnknownNameAndAWrongPasswordAreAnsweredAlike() {
        Person person = people.somebody();

        HttpResponse<String> wrong = person.post("/api/session", signIn(person.loginName(), "not the password"));
        HttpResponse<String> unknown = person.post("/api/session", signIn("nobody-at-all", "not the password"));

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(detail(wrong)).isEqualTo(detail(unknown));
    }

    @Test
    void fiveFailuresLockTheAccount() {
        Person person = people.somebody();
        for (int i = 0; i < 5; i++) {
            person.post("/api/session", signIn(person.loginName(), "not the password"));
        }

        HttpResponse<String> answer = person.post("/api/session", signIn(person.loginName(), TestPeople.PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("锁定");
    }

    @Test
    void aSignedOutSessionIsOver() {
        Person person = people.somebody();

        person.delete("/api/session");

        assertThat(person.get("/api/session").body()).contains("\"signedIn\":false");
    }

    @Test
    void nothingUnderMyIsThereForAVisitor() {
        HttpResponse<String> answer = PORTAL.get("/api/my/anything");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("sign-in-needed");
    }

    @Test
    void demoAccountsAreRefusedOutsideTheDemo() {
        PORTAL.bean(AccountService.class)
                .demo(new NewAccount("demo-person", TestPeople.PASSWORD, "演示员", "13800000000", "demo@example.org"));

        assertThat(people.somebody()
                        .post("/api/session", signIn("demo-person", TestPeople.PASSWORD))
                        .statusCode())
                .isEqualTo(401);
    }

    private static String signIn(String name, String password) {
        return "{\"loginName\":\"" + name + "\",\"password\":\"" + password + "\"}";
    }

    private static String detail(HttpResponse<String> answer) {
        return answer.body().replaceAll(".*\"detail\":\"([^\"]*)\".*", "$1");
    }
}
