package org.techmatch.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    private final PublicAddress address = new PublicAddress("", false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:8080",
                "match.example",
                "10.0.0.1",
                "[::1]:8080",
                "MATCH.example",
                "xn--fiq228c.example"
            })
    void aHostNameIsTakenFromTheRequest(String host) {
        assertThat(address.of(HttpRequest.GET("/").header("Host", host))).isEqualTo("http://" + host.toLowerCase());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a/b",
                "a b",
                "a\"><script>",
                "user@host",
                "a,b",
                "a:b",
                "a:123456",
                "-a",
                "a.",
                "[::1",
                "锂.example"
            })
    void anythingElseIsRefused(String host) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> address.of(HttpRequest.GET("/").header("Host", host)))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("Host"));
    }

    @Test
    void aConfiguredAddressWins() {
        PublicAddress configured = new PublicAddress("https://match.example/", false);

        assertThat(configured.of(HttpRequest.GET("/").header("Host", "evil.example")))
                .isEqualTo("https://match.example");
        assertThat(configured.authority()).isEqualTo("match.example");
        assertThat(address.authority()).isEqualTo("techmatch.local");
        assertThatThrownBy(() -> new PublicAddress("match.example/path", false))
                .hasMessageContaining("techmatch.site.url");
    }

    @Test
    void theForwardedSchemeCountsOnlyWhenTheProxyIsTrusted() {
        HttpRequest<?> request =
                HttpRequest.GET("/").header("Host", "match.example").header("X-Forwarded-Proto", "https");

        assertThat(address.of(request)).isEqualTo("http://match.example");
        assertThat(new PublicAddress("", true).of(request)).isEqualTo("https://match.example");
    }
}
