package org.techmatch.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * An Elasticsearch node as a child process, on a free port of the loopback address. It ends when the pipe to it closes, so
 * even a killed portal leaves none behind.
 */
final class EmbeddedSearch implements AutoCloseable {
    private static final Duration START_MAX = Duration.ofSeconds(90);
    private static final int STOP_SECONDS = 20;

    private final Process process;
    private final String url;

    private EmbeddedSearch(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /**
     * Starts the node and waits until it answers.
     *
     * @throws StartupFailure when its files are missing or it does not come up
     */
    static EmbeddedSearch start(Path folder) {
        Path home = home();
        Path pidFile = folder.resolve("node.pid");
        Path ports = folder.resolve("logs").resolve("http.ports");
        try {
            Files.createDirectories(folder.resolve("tmp"));
            Files.createDirectories(folder.resolve("logs"));
            Leftover.end(pidFile, folder.toString());
            Files.deleteIfExists(ports);
            Process process = new ProcessBuilder(command(home, folder))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            folder.resolve("logs").resolve("console.log").toFile())
                    .start();
            Files.writeString(pidFile, String.valueOf(process.pid()));
            return new EmbeddedSearch(process, await(process, ports));
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    String url() {
        return url;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(STOP_SECONDS, TimeUnit.SECONDS);
            }
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Path home, Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.resolve("node.jsa"),
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "--module-path",
                home.resolve("lib").toString(),
                "--add-modules",
                "ALL-MODULE-PATH,jdk.net",
                "--enable-native-access=org.elasticsearch.nativeaccess,org.apache.lucene.core",
                "-cp",
                home.resolve("launcher.jar").toString(),
                "org.techmatch.searchnode.SearchNodeLauncher",
                home.toString(),
                folder.toString(),
                "0",
                "0",
                "techmatch");
    }

    /** The node's files: a given folder, else beside the running jar. */
    private static Path home() {
        Path home = Optional.ofNullable(System.getProperty("techmatch.search-node"))
                .map(Path::of)
                .orElseGet(() -> besideJar().resolve("search-node"));
        if (!Files.isDirectory(home.resolve("lib"))) {
            throw new StartupFailure("内置检索服务的文件不在 " + home
                    + "，请重新构建，或用 TECHMATCH_SEARCH_URL 指向自己的 Elasticsearch。"
                    + " (The files of the embedded search node are missing.)");
        }
        return home.toAbsolutePath();
    }

    private static Path besideJar() {
        try {
            Path jar = Path.of(EmbeddedSearch.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.resolveSibling("");
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String await(Process process, Path ports) throws IOException {
        Instant end = Instant.now().plus(START_MAX);
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(end) && process.isAlive()) {
                Optional<String> address = address(ports);
                if (address.isPresent() && answers(http, address.get())) {
                    return address.get();
                }
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IOException("no answer");
    }

    private static Optional<String> address(Path ports) throws IOException {
        return Files.exists(ports)
                ? Files.readAllLines(ports).stream()
                        .filter(line -> line.startsWith("127.0.0.1:"))
                        .map(line -> "http://" + line.strip())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean answers(HttpClient http, String address) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/_cluster/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static StartupFailure failure(Path folder, IOException cause) {
        return new StartupFailure(
                "内置检索服务没有启动成功，日志在 " + folder.resolve("logs")
                        + "；也可用 TECHMATCH_SEARCH_URL 指向自己的 Elasticsearch。"
                        + " (The embedded search node did not start: " + cause.getMessage() + ")",
                cause);
    }
}
