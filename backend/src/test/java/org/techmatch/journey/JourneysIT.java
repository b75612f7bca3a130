package org.techmatch.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.techmatch.TestPortal;
import org.techmatch.TestProxy;
import org.techmatch.TestServers;
import org.techmatch.exchange.DemoData;

/**
 * Runs the journeys of {@code frontend/e2e} in a real Chromium against a portal with demo data, each as a test of its own.
 * The journeys can take the search server away by a control address.
 */
class JourneysIT {
    private static final Path FRONTEND =
            Path.of("..", "frontend").toAbsolutePath().normalize();
    private static final int MINUTES_MAX = 15;

    private static TestProxy searchProxy;
    private static TestPortal portal;
    private static HttpServer control;

    @BeforeAll
    static void start() throws IOException {
        String searchUrl = TestServers.connections().searchUrl();
        searchProxy = TestProxy.of(searchUrl);
        portal = TestPortal.start(Map.of(
                "techmatch.search.url",
                searchProxy.url(searchUrl),
                "techmatch.demo",
                true,
                "techmatch.match.poll",
                "1s"));
        portal.empty();
        assertThat(portal.bean(DemoData.class).load().refused()).isZero();
        portal.settle();
        control = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        control.createContext("/search/cut", exchange -> {
            searchProxy.cut();
            exchange.sendResponseHeaders(204, -1);
        });
        control.createContext("/search/mend", exchange -> {
            searchProxy.mend();
            exchange.sendResponseHeaders(204, -1);
        });
        control.start();
    }

    @AfterAll
    static void stop() {
        control.stop(0);
        portal.close();
        searchProxy.close();
    }

    @TestFactory
    Stream<DynamicTest> journeys() throws Exception {
        Path report = FRONTEND.resolve("test-results").resolve("e2e.json");
        Files.deleteIfExists(report);
        int exit = playwright();
        assertThat(report).as("report of the journeys").exists();
        List<DynamicTest> tests = new ArrayList<>();
        collect(new ObjectMapper().readTree(report.toFile()), "", tests);
        assertThat(tests).as("journeys").isNotEmpty();
        tests.add(DynamicTest.dynamicTest(
                "all journeys ended well", () -> assertThat(exit).isZero()));
        return tests.stream();
    }

    private static int playwright() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                FRONTEND.resolve("node").resolve("node").toString(),
                FRONTEND.resolve("node_modules/@playwright/test/cli.js").toString(),
                "test");
        builder.environment().put("E2E_BASE_URL", portal.address().toString());
        builder.environment()
                .put(
                        "E2E_CONTROL_URL",
                        "http://127.0.0.1:" + control.getAddress().getPort());
        builder.environment().put("CI", "true");
        // its own input and output: those of this process belong to the test runner
        Process process = builder.directory(FRONTEND.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "journeys.log").toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(MINUTES_MAX, TimeUnit.MINUTES))
                .as("journeys end")
                .isTrue();
        return process.exitValue();
    }

    /** A suite has suites and specs; a spec is ok or says why not. */
    private static void collect(JsonNode suite, String path, List<DynamicTest> tests) {
        String title = suite.path("title").asText("");
        String here = path.isEmpty() ? title : path + " › " + title;
        suite.path("suites").forEach(inner -> collect(inner, here, tests));
        suite.path("specs")
                .forEach(spec -> tests.add(DynamicTest.dynamicTest(
                        here + " › " + spec.path("title").asText(),
                        () -> assertThat(spec.path("ok").asBoolean())
                                .as(spec.findValuesAsText("message").toString())
                                .isTrue())));
    }
}
