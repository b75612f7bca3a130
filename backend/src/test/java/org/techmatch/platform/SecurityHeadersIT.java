package org.techmatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmatch.TestPortal;

class SecurityHeadersIT {
    private static final TestPortal portal = TestPortal.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?trlMin=99",
                "/nowhere",
                "/api/site",
                "/api/nowhere",
                "/api/organisations?size=0",
                "/assets/none.js",
                "/assets/probe-4f1d2c.css",
                "/robots.txt",
                "/openapi.yaml",
                "/health/readiness"
            })
    void everyAnswerCarriesThem(String path) {
        HttpResponse<String> answer = portal.get(path);

        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
    }

    @Test
    void onlyATrustedProxyCanSayThatTheConnectionIsEncrypted() {
        List<String> forwarded = List.of("X-Forwarded-Proto", "https");

        assertThat(portal.get("/", forwarded.toArray(String[]::new)).headers().map())
                .doesNotContainKey("strict-transport-security");
        try (TestPortal behindProxy = TestPortal.start(Map.of("techmatch.site.trust-forwarded", "true"))) {
            HttpResponse<String> answer = behindProxy.get("/help", forwarded.toArray(String[]::new));
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(answer.body()).contains("rel=\"canonical\" href=\"https://127.0.0.1");
        }
    }

    @Test
    void builtAssetsMayBeKeptAndMissingOnesMayNot() {
        HttpResponse<String> asset = portal.get("/assets/probe-4f1d2c.css");

        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().allValues("Cache-Control")).containsExactly("public, max-age=31536000, immutable");
        assertThat(portal.get("/assets/none.js").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }
}
