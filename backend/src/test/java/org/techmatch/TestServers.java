package org.techmatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.techmatch.server.Connections;
import org.techmatch.server.Servers;
import org.techmatch.server.Settings;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.mysql.MySQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The real database and search server that tests run on, one of each a JVM: embedded by default, Testcontainers with
 * {@code -Dtest.services=containers}, given ones with {@code -Dtest.services=external} and {@code TECHMATCH_DB_URL} and so
 * on; {@code -Dtest.search} chooses for the search server alone. A service that is missing fails the tests.
 */
public final class TestServers {
    private static final String EMBEDDED = "embedded";
    private static final Servers SERVERS = open();

    private TestServers() {}

    /** Where they are. */
    public static Connections connections() {
        return SERVERS.connections();
    }

    private static Servers open() {
        String database = System.getProperty("test.services", EMBEDDED);
        String search = System.getProperty("test.search", database);
        Map<String, String> environment = new HashMap<>();
        Path data = dataDirectory();
        environment.put("TECHMATCH_DATA_DIR", data.toString());
        addDatabase(database, environment);
        addSearch(search, environment);
        Servers servers = Servers.open(Settings.of(environment), Servers.Use.PORTAL);
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
        return servers;
    }

    private static void addDatabase(String kind, Map<String, String> environment) {
        switch (kind) {
            case "containers" -> {
                MySQLContainer mysql =
                        new MySQLContainer(DockerImageName.parse(System.getProperty("test.mysql.image", "mysql:8.4"))
                                .asCompatibleSubstituteFor("mysql"));
                mysql.start();
                environment.put("TECHMATCH_DB_URL", mysql.getJdbcUrl());
                environment.put("TECHMATCH_DB_USER", mysql.getUsername());
                environment.put("TECHMATCH_DB_PASSWORD", mysql.getPassword());
            }
            case "external" -> copy(environment, "TECHMATCH_DB_URL", "TECHMATCH_DB_USER", "TECHMATCH_DB_PASSWORD");
            case EMBEDDED -> {
                // started by Servers
            }
            default -> throw new IllegalArgumentException("test.services: embedded, containers or external");
        }
    }

    private static void addSearch(String kind, Map<String, String> environment) {
        switch (kind) {
            case "containers" -> {
                ElasticsearchContainer search = new ElasticsearchContainer(DockerImageName.parse(
                                        System.getProperty("test.elasticsearch.image", "elasticsearch:9.5.3"))
                                .asCompatibleSubstituteFor("elasticsearch"))
                        .withEnv("xpack.security.enabled", "false")
                        .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
                search.start();
                environment.put("TECHMATCH_SEARCH_URL", "http://" + search.getHttpHostAddress());
            }
            case "external" ->
                copy(environment, "TECHMATCH_SEARCH_URL", "TECHMATCH_SEARCH_USER", "TECHMATCH_SEARCH_PASSWORD");
            case EMBEDDED -> {
                // started by Servers
            }
            default -> throw new IllegalArgumentException("test.search: embedded, containers or external");
        }
    }

    private static void copy(Map<String, String> environment, String... names) {
        for (String name : names) {
            String value = System.getenv(name);
            if (value != null) {
                environment.put(name, value);
            }
        }
        if (!environment.containsKey(names[0])) {
            throw new IllegalStateException(names[0] + " must be set for external services");
        }
    }

    private static Path dataDirectory() {
        try {
            Path target = Files.createDirectories(Path.of("target"));
            return Files.createTempDirectory(target, "test-data-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
