package org.techmatch.searchnode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A search node as the backend starts it: a child process that lives as long as its standard input. */
final class RunningNode implements AutoCloseable {

    static final Path HOME = Path.of(System.getProperty("search.node.home"));
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final URI address;

    private RunningNode(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static RunningNode start(Path work) throws IOException, InterruptedException {
        Path portFile = work.resolve("logs/http.ports");
        Files.deleteIfExists(portFile);
        Files.createDirectories(work.resolve("tmp"));
        Process process = new ProcessBuilder(command(work))
                .redirectOutput(work.resolve("out.txt").toFile())
                .redirectError(work.resolve("err.txt").toFile())
                .start();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!Files.exists(portFile)) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                process.destroyForcibly();
                throw new IllegalStateException(Files.readString(work.resolve("err.txt")));
            }
            Thread.sleep(50);
        }
        return new RunningNode(
                process, URI.create("http://" + Files.readString(portFile).strip()));
    }

    private static List<String> command(Path work) {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xms128m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + work.resolve("tmp"),
                "--module-path",
                HOME.resolve("lib").toString(),
                "--add-modules",
                "ALL-MODULE-PATH,jdk.net",
                "--enable-native-access=org.elasticsearch.nativeaccess,org.apache.lucene.core",
                "-cp",
                HOME.resolve("launcher.jar").toString(),
                "org.techmatch.searchnode.SearchNodeLauncher",
                HOME.toString(),
                work.toString(),
                "0",
                "0",
                "techmatch-test");
    }

    Process process() {
        return process;
    }

    URI address() {
        return address;
    }

    HttpResponse<String> send(String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    String succeed(String method, String path, String json) throws IOException, InterruptedException {
        HttpResponse<String> response = send(method, path, json);
        if (response.statusCode() >= 300) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    List<String> tokens(String index, String analyzer, String text) throws IOException, InterruptedException {
        String answer = succeed("GET", "/" + index + "/_analyze", """
                {"analyzer": "%s", "text": "%s"}""".formatted(analyzer, text));
        return tokensIn(answer);
    }

    static List<String> tokensIn(String answer) {
        return TOKEN.matcher(answer).results().map(found -> found.group(1)).toList();
    }

    void closeInput() throws IOException {
        process.getOutputStream().close();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        closeInput();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
