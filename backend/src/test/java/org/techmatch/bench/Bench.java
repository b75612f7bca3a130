package org.techmatch.bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.achievement.AchievementService;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.organisation.OrganisationService;
import org.techmatch.screening.Attestation;
import org.techmatch.search.BenchAccess;
import org.techmatch.server.Connections;
import org.techmatch.server.Servers;
import org.techmatch.server.Settings;

/**
 * Prints, in one run, what the portal reaches beside what its parts reach alone. {@code -Dbench.sizes=10000,100000},
 * {@code -Dbench.corpus=‹directory of JSON Lines›}, {@code -Dbench.seconds=10}.
 */
public final class Bench {
    private static final int PUBLISHES = 500;
    private static final int PUBLISHES_A_SECOND = 50;
    private static final Path ARCHIVE = Path.of("target", "bench.jsa").toAbsolutePath();
    private static int loadedSoFar;

    private static final int SECONDS = Integer.getInteger("bench.seconds", 10);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put(
                "TECHMATCH_DATA_DIR",
                Files.createTempDirectory(Path.of("target"), "bench-data-").toString());
        Corpus corpus = Corpus.of(System.getProperty("bench.corpus", ""));
        double smallP95 = Double.NaN;
        try (Servers servers = Servers.open(Settings.of(environment), Servers.Use.PORTAL);
                ApplicationContext context = ApplicationContext.builder()
                        .banner(false)
                        .properties(servers.connections().properties())
                        .properties(Map.of("techmatch.jobs", "false"))
                        .start()) {
            long holder =
                    context.getBean(OrganisationService.class).create(OrganisationFixture.unit("遂州理工学院", "510903"));
            int loaded = 0;
            for (String size : System.getProperty("bench.sizes", "10000,100000").split(",")) {
                int wanted = Integer.parseInt(size.strip());
                load(context, corpus, holder, loaded, wanted);
                loaded = wanted;
                double p95 = measure(context, servers.connections(), corpus, wanted);
                if (!Double.isNaN(smallP95)) {
                    System.out.printf("search p95 here / p95 at the smaller size: %.2f (goal ≤ 1.5)%n", p95 / smallP95);
                }
                smallP95 = p95;
            }
        }
        System.exit(0);
    }

    private static double measure(ApplicationContext context, Connections servers, Corpus corpus, int size)
            throws Exception {
        System.out.printf(
                "%n== %,d listings, %d processors ==%n",
                size, Runtime.getRuntime().availableProcessors());
        BenchAccess index = new BenchAccess(context);
        Files.deleteIfExists(ARCHIVE);
        double raw = index.rawBulkPerSecond();
        double rebuild = index.rebuildPerSecond();
        System.out.printf(
                "index rebuild %.0f/s, raw bulk of the same documents %.0f/s, ratio %.2f (goal ≥ 0.7)%n",
                rebuild, raw, rebuild / raw);
        double first = readySeconds(servers);
        System.out.printf(
                "ready after %.1f s (goal ≤ 3), on the very first start %.1f s%n", readySeconds(servers), first);
        try (PortalProcess portal = PortalProcess.start(servers)) {
            System.out.printf("resident after the start %d MB%n", portal.residentMb());
            Load.Pair search = print(Load.inTurns(
                    "portal search",
                    i -> get(portal.url() + "/api/search?q=" + encode(corpus.word(i))),
                    "Elasticsearch, the same body",
                    i -> post(servers.searchUrl() + "/techmatch-listing/_search", index.body(corpus.word(i))),
                    SECONDS));
            System.out.printf(
                    "search throughput ratio %.2f (goal ≥ 0.8), p99 added %.1f ms (goal ≤ 5)%n",
                    search.ratio(), search.one().p99() - search.other().p99());
            publishing(context, corpus, holder(context), portal.url());
            database(servers, corpus);
            List<String> codes = index.codes();
            Load.Pair detail = print(Load.inTurns(
                    "detail",
                    i -> get(portal.url() + "/api/achievements/" + codes.get(i % codes.size())),
                    "empty Micronaut endpoint",
                    i -> get(portal.url() + "/api/bench-empty"),
                    SECONDS));
            System.out.printf("detail ratio %.2f (goal ≥ 0.5)%n", detail.ratio());
            System.out.printf("resident after load %d MB (goal ≤ 400)%n", portal.residentMb());
            return search.one().p95();
        }
    }

    private static double readySeconds(Connections servers) throws Exception {
        try (PortalProcess portal = PortalProcess.startArchived(servers, ARCHIVE)) {
            return portal.readySeconds();
        }
    }

    private static Load.Pair print(Load.Pair pair) {
        System.out.println(pair.one());
        System.out.println(pair.other());
        return pair;
    }

    /** Publishes fifty listings a second and asks the portal until each is found. */
    private static void publishing(ApplicationContext context, Corpus corpus, long holder, String portal)
            throws Exception {
        AchievementService achievements = context.getBean(AchievementService.class);
        ConcurrentLinkedQueue<Long> millis = new ConcurrentLinkedQueue<>();
        List<java.util.concurrent.Future<?>> waiting = new java.util.ArrayList<>();
        try (var pool = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            long begun = System.nanoTime();
            for (int i = 0; i < PUBLISHES; i++) {
                String mark = "qz" + Integer.toString(i + 1_000_000 + loadedSoFar, 36);
                Corpus.Text text = corpus.next(i);
                long id = achievements.create(
                        AchievementFixture.achievement()
                                .titled(text.title())
                                .about(text.summary())
                                .keywords(mark)
                                .draft(holder),
                        new Attestation("benchmark", "benchmark"));
                achievements.publish(id);
                long published = System.nanoTime();
                if (i % 10 == 0) {
                    waiting.add(pool.submit(() -> {
                        while (!body(portal + "/api/search?size=1&q=" + mark).contains("\"total\":1,")) {
                            Thread.sleep(20);
                        }
                        return millis.add((System.nanoTime() - published) / 1_000_000);
                    }));
                }
                long rest = begun + (i + 1) * 1_000_000_000L / PUBLISHES_A_SECOND - System.nanoTime();
                java.util.concurrent.locks.LockSupport.parkNanos(rest);
            }
            double rate = PUBLISHES / ((System.nanoTime() - begun) / 1e9);
            for (java.util.concurrent.Future<?> one : waiting) {
                one.get();
            }
            List<Long> sorted = millis.stream().sorted().toList();
            System.out.printf(
                    "publish to searchable at %.0f/s: p50 %d ms, p95 %d ms (goal < 1000)%n",
                    rate, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100));
        }
        loadedSoFar += PUBLISHES;
    }

    private static long holder(ApplicationContext context) {
        return context.getBean(org.techmatch.organisation.Organisations.class)
                .findByName("遂州理工学院")
                .orElseThrow()
                .id();
    }

    private static String body(String url) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static void database(Connections servers, Corpus corpus) throws Exception {
        ConcurrentLinkedQueue<Connection> pool = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < 8; i++) {
            pool.add(DriverManager.getConnection(
                    servers.databaseUrl(), servers.databaseUser(), servers.databasePassword()));
        }
        System.out.println(Load.run(
                "database, LIKE",
                SECONDS,
                i -> query(
                        pool,
                        "SELECT public_code FROM public_listing WHERE visible AND (title LIKE ? OR search_text LIKE ?) ORDER BY published_at DESC LIMIT 20",
                        "%" + corpus.word(i) + "%",
                        "%" + corpus.word(i) + "%")));
        Connection connection = pool.peek();
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "ALTER TABLE public_listing ADD FULLTEXT bench_ngram (title, search_text) WITH PARSER ngram");
            System.out.println(Load.run(
                    "database, FULLTEXT ngram",
                    SECONDS,
                    i -> query(
                            pool,
                            "SELECT public_code FROM public_listing WHERE visible AND MATCH (title, search_text) AGAINST (? IN BOOLEAN MODE) LIMIT 20",
                            "\"" + corpus.word(i) + "\"")));
            statement.execute("ALTER TABLE public_listing DROP INDEX bench_ngram");
        } catch (SQLException e) {
            System.out.println("database, FULLTEXT ngram: this server has no ngram parser (" + e.getMessage() + ")");
        }
        for (Connection open : pool) {
            open.close();
        }
    }

    private static void query(ConcurrentLinkedQueue<Connection> pool, String sql, String... parameters) {
        Connection connection = pool.poll();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.add(connection);
        }
    }

    private static void load(ApplicationContext context, Corpus corpus, long holder, int from, int to) {
        TransactionOperations<?> transactions = context.getBean(TransactionOperations.class);
        AchievementService achievements = context.getBean(AchievementService.class);
        Attestation attestation = new Attestation("benchmark", "benchmark");
        long begun = System.nanoTime();
        for (int start = from; start < to; start += 500) {
            int first = start;
            int last = Math.min(to, start + 500);
            transactions.executeWrite(status -> {
                for (int i = first; i < last; i++) {
                    Corpus.Text text = corpus.next(i);
                    long id = achievements.create(
                            AchievementFixture.achievement()
                                    .titled(text.title())
                                    .about(text.summary())
                                    .keywords(text.keywords().toArray(String[]::new))
                                    .draft(holder),
                            attestation);
                    achievements.publish(id);
                }
                return last;
            });
        }
        System.out.printf("%nloaded %,d listings in %.0f s%n", to - from, (System.nanoTime() - begun) / 1e9);
    }

    private static void get(String url) {
        send(HttpRequest.newBuilder(URI.create(url)).build());
    }

    private static void post(String url, String body) {
        send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static void send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " answered " + response.statusCode());
            }
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
