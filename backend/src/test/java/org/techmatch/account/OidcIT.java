package org.techmatch.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.platform.Sql;

/** Signing in through an identity provider that the test starts. */
class OidcIT {
    private static TestProvider provider;
    private static TestPortal portal;

    @BeforeAll
    static void start() throws Exception {
        provider = new TestProvider();
        portal = TestPortal.start(Map.of(
                "techmatch.oidc.issuer",
                provider.issuer(),
                "techmatch.oidc.client-id",
                TestProvider.CLIENT,
                "techmatch.oidc.client-secret",
                TestProvider.SECRET,
                "techmatch.site.url",
                "https://portal.example"));
    }

    @AfterAll
    static void stop() {
        portal.close();
        provider.close();
    }

    @BeforeEach
    void empty() {
        portal.empty();
    }

    @Test
    void aNewcomerGetsAnAccountAndComesBackToIt() {
        HttpResponse<String> first = signIn("s-1", "王小舟", "wang@example.org", "/workbench", "");
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("Location")).contains("/workbench");
        assertThat(portal.get("/api/session", "Cookie", session(first)).body()).contains("王小舟", "\"signedIn\":true");

        signIn("s-1", "王小舟", "wang@example.org", null, "");

        assertThat(portal.bean(Sql.class).count("SELECT COUNT(*) FROM account")).isEqualTo(1);
        assertThat(portal.get("/api/site").body()).contains("\"oidc\":true");
    }

    @Test
    void theBrowserIsSentWithStateNonceAndAChallenge() {
        HttpResponse<String> begun = portal.get("/api/session/oidc");

        assertThat(TestProvider.query(asked(begun).getRawQuery()))
                .containsKeys("state", "nonce", "code_challenge")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "https://portal.example/api/session/oidc/callback");
        assertThat(begun.headers().firstValue("Set-Cookie").orElseThrow())
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void theWayBackIsAlwaysAPathOfThePortal() {
        for (String evil : new String[] {
            "https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/a b", "/\r\nX: y"
        }) {
            assertThat(signIn("s-2", "某人", "x@example.org", evil, "").headers().firstValue("Location"))
                    .as(evil)
                    .contains("/");
        }
    }

    @Test
    void aForgedStateNonceSignatureAudienceOrAgeIsRefused() {
        HttpResponse<String> begun = portal.get("/api/session/oidc");
        String code = provider.code(asked(begun), person(begun).build(), false);
        refused(portal.get("/api/session/oidc/callback?code=" + code + "&state=another", "Cookie", pending(begun)));
        refused(portal.get("/api/session/oidc/callback?code=" + code + "&state=" + state(begun)));

        refused(change(claims -> claims.claim("nonce", "another"), false));
        refused(change(claims -> claims.audience("somebody-else"), false));
        refused(change(claims -> claims.issuer("https://evil.example"), false));
        refused(change(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(3_600))), false));
        refused(change(claims -> claims, true));
        assertThat(portal.bean(Sql.class).count("SELECT COUNT(*) FROM account")).isZero();
    }

    @Test
    void anAccountIsNotFoundByItsMailAddress() {
        Person person = TestPeople.in(portal).somebody();

        HttpResponse<String> entered = signIn("s-3", "另一人", person.loginName() + "@example.org", null, "");

        assertThat(portal.get("/api/session", "Cookie", session(entered)).body())
                .contains("另一人")
                .doesNotContain(person.loginName());
    }

    @Test
    void whoeverIsSignedInLinksTheAccount() {
        Person person = TestPeople.in(portal).somebody();
        signIn("s-4", "我自己", "me@example.org", null, person.cookie());

        HttpResponse<String> later = signIn("s-4", "我自己", "me@example.org", null, "");

        assertThat(portal.get("/api/session", "Cookie", session(later)).body()).contains(person.loginName());
    }

    @Test
    void aDisabledAccountDoesNotGetIn() {
        signIn("s-5", "停用的", "off@example.org", null, "");
        portal.bean(Sql.class).update("UPDATE account SET status = 'DISABLED'");

        refused(signIn("s-5", "停用的", "off@example.org", null, ""));
    }

    @Test
    void withoutAProviderThereIsNothing() {
        assertThat(TestPortal.shared().get("/api/session/oidc").statusCode()).isEqualTo(404);
        assertThat(TestPortal.shared().get("/api/session/oidc/callback").statusCode())
                .isEqualTo(404);
        assertThat(TestPortal.shared().get("/api/site").body()).contains("\"oidc\":false");
    }

    private static HttpResponse<String> change(UnaryOperator<JWTClaimsSet.Builder> change, boolean forged) {
        HttpResponse<String> begun = portal.get("/api/session/oidc");
        String code = provider.code(asked(begun), change.apply(person(begun)).build(), forged);
        return back(begun, code);
    }

    private static JWTClaimsSet.Builder person(HttpResponse<String> begun) {
        return provider.person(asked(begun), "s-9", "某人", "x@example.org");
    }

    private static HttpResponse<String> signIn(String subject, String name, String email, String back, String cookie) {
        String path = "/api/session/oidc"
                + (back == null ? "" : "?return=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
        HttpResponse<String> begun = cookie.isEmpty() ? portal.get(path) : portal.get(path, "Cookie", cookie);
        JWTClaimsSet claims =
                provider.person(asked(begun), subject, name, email).build();
        return back(begun, provider.code(asked(begun), claims, false));
    }

    private static HttpResponse<String> back(HttpResponse<String> begun, String code) {
        return portal.get(
                "/api/session/oidc/callback?code=" + code + "&state=" + state(begun), "Cookie", pending(begun));
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Location")).contains("/sign-in?oidc=failed");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(each -> each.startsWith("techmatch-session"));
    }

    private static URI asked(HttpResponse<String> begun) {
        return URI.create(begun.headers().firstValue("Location").orElseThrow());
    }

    private static String state(HttpResponse<String> begun) {
        return TestProvider.query(asked(begun).getRawQuery()).get("state");
    }

    private static String pending(HttpResponse<String> begun) {
        return begun.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private static String session(HttpResponse<String> entered) {
        return entered.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("techmatch-session"))
                .findFirst()
                .orElseThrow()
                .split(";")[0];
    }
}
