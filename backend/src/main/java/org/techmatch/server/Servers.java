package org.techmatch.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The database and the search server of one run: given, started here, or joined where another process runs them. */
public final class Servers implements AutoCloseable {
    private static final int JOIN_SECONDS = 90;
    private static final String DATABASE_VERSION = "mariadb-11.4.5";

    private final Connections connections;
    private final Deque<AutoCloseable> owned;

    private Servers(Connections connections, Deque<AutoCloseable> owned) {
        this.connections = connections;
        this.owned = owned;
    }

    /** Who asks: only one portal may own a data directory, commands may join it. */
    public enum Use {
        PORTAL,
        COMMAND
    }

    /**
     * Makes both servers available.
     *
     * @throws StartupFailure with one sentence when that is not possible
     */
    public static Servers open(Settings settings, Use use) {
        Servers servers = settings.isConfigured() ? given(settings) : embedded(settings, use);
        try {
            servers.refuseUnreachableDatabase();
        } catch (StartupFailure e) {
            servers.close();
            throw e;
        }
        return servers;
    }

    /** Where they are. */
    public Connections connections() {
        return connections;
    }

    /** Stops what this run started, the last first. */
    @Override
    public void close() {
        while (!owned.isEmpty()) {
            try {
                owned.pop().close();
            } catch (Exception e) {
                System.getLogger(Servers.class.getName()).log(System.Logger.Level.WARNING, "stop failed", e);
            }
        }
    }

    private static Servers given(Settings settings) {
        return new Servers(
                new Connections(
                        settings.databaseUrl().orElseThrow(),
                        settings.databaseUser(),
                        settings.databasePassword(),
                        settings.searchUrl().orElseThrow(),
                        settings.searchUser(),
                        settings.searchPassword()),
                new ArrayDeque<>());
    }

    private static Servers embedded(Settings settings, Use use) {
        DataDirectory directory = DataDirectory.open(settings.dataDirectory());
        if (directory.own()) {
            return start(settings, directory);
        }
        if (use == Use.PORTAL) {
            throw new StartupFailure("数据目录 " + directory.path()
                    + " 正被另一个 TechMatch 进程使用，请先停掉它，或换一个 TECHMATCH_DATA_DIR。"
                    + " (Another TechMatch process is using this data directory.)");
        }
        return join(directory);
    }

    private static Servers start(Settings settings, DataDirectory directory) {
        Deque<AutoCloseable> owned = new ArrayDeque<>();
        owned.push(directory);
        Path path = directory.path();
        CompletableFuture<Optional<EmbeddedSearch>> search =
                CompletableFuture.supplyAsync(() -> settings.searchUrl().isPresent()
                        ? Optional.empty()
                        : Optional.of(EmbeddedSearch.start(path.resolve("search"))));
        try {
            Optional<EmbeddedDatabase> database = settings.databaseUrl().isPresent()
                    ? Optional.empty()
                    : Optional.of(EmbeddedDatabase.start(binaries(path), path.resolve("database")));
            database.ifPresent(owned::push);
            search.join().ifPresent(owned::push);
            Connections connections = new Connections(
                    database.map(EmbeddedDatabase::url)
                            .orElseGet(() -> settings.databaseUrl().orElseThrow()),
                    database.map(EmbeddedDatabase::user).orElse(settings.databaseUser()),
                    database.map(EmbeddedDatabase::password).orElse(settings.databasePassword()),
                    search.join()
                            .map(EmbeddedSearch::url)
                            .orElseGet(() -> settings.searchUrl().orElseThrow()),
                    settings.searchUser(),
                    settings.searchPassword());
            directory.publish(connections);
            return new Servers(connections, owned);
        } catch (StartupFailure e) {
            search.handle((started, failed) -> started).join().ifPresent(owned::push);
            new Servers(NOWHERE, owned).close();
            throw e;
        } catch (CompletionException e) {
            new Servers(NOWHERE, owned).close();
            throw e.getCause() instanceof StartupFailure failure ? failure : e;
        }
    }

    private static final Connections NOWHERE = new Connections("", "", "", "", "", "");

    /** Unpacked programs may be shared between data folders, which tests do. */
    private static Path binaries(Path path) {
        return Optional.ofNullable(System.getProperty("techmatch.database-binaries"))
                .map(Path::of)
                .orElse(path.resolve(DATABASE_VERSION));
    }

    private static Servers join(DataDirectory directory) {
        for (int i = 0; i < JOIN_SECONDS * 10; i++) {
            Optional<Connections> published = directory.published();
            if (published.isPresent()) {
                return new Servers(published.get(), new ArrayDeque<>());
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new StartupFailure("使用数据目录 " + directory.path()
                + " 的进程一直没有启动完成。(The process that owns the data directory has not become ready.)");
    }

    private void refuseUnreachableDatabase() {
        try (Connection connection = DriverManager.getConnection(
                Connections.withOptions(connections.databaseUrl()),
                connections.databaseUser(),
                connections.databasePassword())) {
            connection.isValid(1);
        } catch (SQLException e) {
            throw new StartupFailure(
                    "连不上数据库 " + connections.databaseUrl().replaceAll("\\?.*", "")
                            + "，请检查 TECHMATCH_DB_URL、TECHMATCH_DB_USER 和 TECHMATCH_DB_PASSWORD。"
                            + " (The database cannot be reached: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ")",
                    e);
        }
    }
}
