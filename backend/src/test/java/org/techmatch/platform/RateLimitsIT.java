package org.techmatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;

class RateLimitsIT {
    @Test
    void passwordsAddressesAndCodesCannotBeTriedOutFromOneAddress() {
        try (TestPortal portal = TestPortal.start(
                Map.of("techmatch.limits.sign-in-per-minute", 5, "techmatch.limits.register-per-minute", 2))) {
            portal.empty();
            Person member = TestPeople.in(portal).somebody();
            Person person = TestPeople.in(portal).somebody();
            String wrong = "{\"loginName\":\"nobody\",\"password\":\"not the password\"}";

            for (int i = 0; i < 3; i++) {
                assertThat(person.post("/api/session", wrong).statusCode()).isEqualTo(401);
            }
            HttpResponse<String> refused = person.post("/api/session", wrong);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(person.get("/api/session").statusCode()).isEqualTo(200);

            person.post("/api/password-resets", "{\"email\":\"a@example.org\"}");
            person.post("/api/account-activations", "{\"token\":\"x\"}");
            assertThat(person.post("/api/password-resets", "{\"email\":\"b@example.org\"}")
                            .statusCode())
                    .isEqualTo(429);
            assertThat(member.post("/api/my/invitations/acceptance", "{\"code\":\"x\"}")
                            .statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void objectionsAndTheirEvidenceCannotFloodFromOneAddressAndReadingGoesOn() {
        try (TestPortal portal = TestPortal.start(Map.of("techmatch.limits.object-per-minute", 2))) {
            Person person = TestPeople.in(portal.empty()).somebody();
            String objection = "{\"text\":\"\",\"anonymous\":true}";

            assertThat(person.post("/api/notices/GS-2026-000001/objections", objection)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(person.post("/api/notices/GS-2026-000001/evidence", "{}").statusCode())
                    .isNotEqualTo(429);
            assertThat(person.post("/api/my/notice-board/GS-2026-000001/objections", objection)
                            .statusCode())
                    .isEqualTo(429);
            assertThat(person.get("/api/notices").statusCode()).isEqualTo(200);
        }
    }
}
