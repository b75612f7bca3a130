package org.techmatch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.techmatch.server.Connections;

/** The portal as it really runs: a process of its own on servers that are there already. */
final class PortalProcess implements AutoCloseable {
    private static final int PORT = freePort();

    private final Process process;
    private final double readySeconds;

    private PortalProcess(Process process, double readySeconds) {
        this.process = process;
        this.readySeconds = readySeconds;
    }

    /** The portal with the empty endpoint that the detail page is measured against. */
    static PortalProcess start(Connections servers) throws IOException, InterruptedException {
        String classPath = System.getProperty("techmatch.jar") + ":"
                + Path.of("target", "test-classes").toAbsolutePath();
        return start(servers, List.of("-cp", classPath, "org.techmatch.TechMatch", "serve"));
    }

    /** The portal as the README starts it, whose classes are archived when it stops. */
    static PortalProcess startArchived(Connections servers, Path archive) throws IOException, InterruptedException {
        return start(
                servers,
                List.of(
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + archive,
                        "-jar",
                        System.getProperty("techmatch.jar"),
                        "serve"));
    }

    private static PortalProcess start(Connections servers, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of(
                        "TECHMATCH_DB_URL", servers.databaseUrl(),
                        "TECHMATCH_DB_USER", servers.databaseUser(),
                        "TECHMATCH_DB_PASSWORD", servers.databasePassword(),
                        "TECHMATCH_SEARCH_URL", servers.searchUrl(),
                        "TECHMATCH_DEMO", "false",
                        "TECHMATCH_BENCH", "true",
                        "TECHMATCH_LIMITS_SEARCH_PER_MINUTE", "0",
                        "MICRONAUT_SERVER_HOST", "127.0.0.1",
                        "MICRONAUT_SERVER_PORT", String.valueOf(PORT)));
        long begun = System.nanoTime();
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(Path.of("target", "bench-portal.log").toFile())
                .start();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (!portalAnswers(http)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("the portal ended; see target/bench-portal.log");
                }
                Thread.sleep(20);
            }
        }
        return new PortalProcess(process, (System.nanoTime() - begun) / 1e9);
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + PORT;
    }

    double readySeconds() {
        return readySeconds;
    }

    /** Resident memory in MB, where the operating system tells it. */
    long residentMb() throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                                .filter(line -> line.startsWith("VmRSS:"))
                                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                                .findFirst()
                                .orElse(0)
                        / 1024
                : -1;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(20, TimeUnit.SECONDS);
    }

    private static boolean portalAnswers(HttpClient http) throws InterruptedException {
        return isReady(http, URI.create("http://127.0.0.1:" + PORT + "/health/readiness"));
    }

    private static boolean isReady(HttpClient http, URI address) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
