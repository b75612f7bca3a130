package org.techmatch.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techmatch.Await;

/** The program as it is delivered, on embedded servers of its own, started, killed and started again. */
class PortalProcessIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();
    private int port;

    @BeforeEach
    void choosePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    @AfterEach
    void endAll() throws Exception {
        for (Process process : started) {
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aKilledPortalLosesNothingAndStartsAgainWithoutOrphans() throws Exception {
        Process first = start("serve");
        Await.until("some of the demo is in the index", () -> get("/api/search").contains("\"hits\":[{"));
        first.destroyForcibly().waitFor();
        long database = pid("database/mariadb.pid");
        Await.until("the search node ended with its parent", () -> isEnded(pid("search/node.pid")));

        Process second = start("serve");
        Await.until("the portal is announced", () -> output(second).contains("成果 240 项，需求 80 项"));

        assertThat(isEnded(database)).as("the database of the killed portal").isTrue();
        Await.until(
                "every waiting change is in",
                () -> command("reconcile", "--dry-run").exitValue() == 0);
        assertThat(get("/api/search")).contains("\"total\":320").contains("\"degraded\":false");

        Process demoAgain = command("demo");
        assertThat(demoAgain.exitValue()).as(output(demoAgain)).isZero();
        assertThat(get("/api/home")).contains("\"achievements\":240", "\"demands\":80");

        second.destroy();
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(isEnded(pid("search/node.pid"))).isTrue();
        assertThat(folder.resolve("data/database/mariadb.pid")).doesNotExist();
    }

    @Test
    void whatPreventsAStartIsOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertOneSentence(
                command(Map.of("TECHMATCH_DATA_DIR", file.resolve("x").toString()), "serve"), "TECHMATCH_DATA_DIR");
        assertOneSentence(command(Map.of("TECHMATCH_DB_URL", "postgres://x"), "serve"), "TECHMATCH_DB_URL");
        assertOneSentence(
                command(
                        Map.of(
                                "TECHMATCH_DB_URL", "jdbc:mysql://127.0.0.1:1/x",
                                "TECHMATCH_SEARCH_URL", "http://127.0.0.1:1"),
                        "serve"),
                "TECHMATCH_DB_URL");
        assertThat(command(Map.of(), "no-such-command").exitValue()).isEqualTo(2);
        for (String name : List.of("serve", "import", "export", "reindex", "reconcile", "demo")) {
            Process help = command(Map.of(), name, "--help");
            assertThat(help.exitValue()).isZero();
            assertThat(output(help)).contains("techmatch " + name);
        }
    }

    @Test
    void aTakenPortIsOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(port, 1, java.net.InetAddress.getLoopbackAddress())) {
            assertThat(taken.isBound()).isTrue();
            assertOneSentence(command(Map.of("TECHMATCH_DEMO", "false"), "serve"), "MICRONAUT_SERVER_PORT");
        }
    }

    private void assertOneSentence(Process process, String named) {
        assertThat(process.exitValue()).as(output(process)).isEqualTo(3);
        assertThat(output(process)).contains(named).doesNotContain("\tat ");
    }

    private Process start(String... arguments) throws IOException {
        return start(Map.of(), arguments);
    }

    private Process command(String... arguments) {
        return command(Map.of(), arguments);
    }

    private Process command(Map<String, String> environment, String... arguments) {
        try {
            Process process = start(environment, arguments);
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return process;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dtechmatch.database-binaries="
                        + Path.of(System.getProperty("techmatch.database-binaries"))
                                .toAbsolutePath(),
                "-jar",
                System.getProperty("techmatch.jar")));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("TECHMATCH_DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("MICRONAUT_SERVER_HOST", "127.0.0.1");
        builder.environment().put("MICRONAUT_SERVER_PORT", String.valueOf(port));
        builder.environment().putAll(environment);
        Path log = Files.createTempFile(folder, "out", ".txt");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        logs.put(process, log);
        started.add(process);
        return process;
    }

    private final Map<Process, Path> logs = new java.util.concurrent.ConcurrentHashMap<>();

    private String output(Process process) {
        try {
            return Files.readString(logs.get(process));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String get(String path) {
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private long pid(String file) {
        try {
            return Long.parseLong(
                    Files.readString(folder.resolve("data").resolve(file)).strip());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isEnded(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
    }
}
