package org.techmatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmatch.TestPortal;

class BodyLimitIT {
    @ParameterizedTest
    @ValueSource(strings = {"/api/search", "/api/nothing", "/", "/search"})
    void aHugeBodyIsRefusedWhereverItIsSent(String path) throws Exception {
        HttpResponse<String> response = send(path, new byte[3_000_000]);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("/problems/too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/search", "/api/nothing"})
    void aSmallOneIsJudgedByItsAddress(String path) throws Exception {
        assertThat(send(path, new byte[10]).statusCode()).isIn(404, 405);
    }

    private static HttpResponse<String> send(String path, byte[] body) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(TestPortal.shared().address() + path))
                            .header("Content-Type", "application/json")
                            .header("X-Requested-With", "TechMatch")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
