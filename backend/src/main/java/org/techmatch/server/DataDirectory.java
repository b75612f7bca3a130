package org.techmatch.server;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the embedded servers. One process owns it, by a lock that the operating system gives back however the
 * process ends; others read from it where the owner's servers are.
 */
final class DataDirectory implements AutoCloseable {
    private final Path path;
    private @Nullable FileChannel channel;
    private @Nullable FileLock lock;

    private DataDirectory(Path path) {
        this.path = path;
    }

    /**
     * Opens the folder, creating it if need be.
     *
     * @throws StartupFailure when it cannot be written to
     */
    static DataDirectory open(Path path) {
        try {
            Files.createDirectories(path);
            Path probe = Files.createTempFile(path, ".probe", "");
            Files.delete(probe);
            return new DataDirectory(path);
        } catch (IOException | UncheckedIOException e) {
            throw new StartupFailure(
                    "数据目录 " + path + " 不能写入，请换一个目录（TECHMATCH_DATA_DIR）或改权限。"
                            + " (The data directory cannot be written to.)",
                    e);
        }
    }

    Path path() {
        return path;
    }

    /** Takes ownership; false when another process has it. */
    boolean own() {
        try {
            FileChannel opened = FileChannel.open(
                    path.resolve("techmatch.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock taken = opened.tryLock();
            if (taken == null) {
                opened.close();
                return false;
            }
            channel = opened;
            lock = taken;
            Files.deleteIfExists(servers());
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new StartupFailure("数据目录 " + path + " 不能上锁。(The data directory cannot be locked.)", e);
        }
    }

    /** Tells other processes where the servers are; the file is readable by its owner only. */
    void publish(Connections connections) {
        Properties properties = new Properties();
        properties.setProperty("pid", String.valueOf(ProcessHandle.current().pid()));
        properties.setProperty("databaseUrl", connections.databaseUrl());
        properties.setProperty("databaseUser", connections.databaseUser());
        properties.setProperty("databasePassword", connections.databasePassword());
        properties.setProperty("searchUrl", connections.searchUrl());
        properties.setProperty("searchUser", connections.searchUser());
        properties.setProperty("searchPassword", connections.searchPassword());
        try {
            Path fresh = path.resolve("servers.properties.new");
            Secrets.createPrivate(fresh);
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                properties.store(writer, null);
            }
            Files.move(fresh, servers(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the owner's servers are, if it has said so yet. */
    Optional<Connections> published() {
        try (Reader reader = Files.newBufferedReader(servers())) {
            Properties p = new Properties();
            p.load(reader);
            return Optional.of(new Connections(
                    p.getProperty("databaseUrl"),
                    p.getProperty("databaseUser"),
                    p.getProperty("databasePassword"),
                    p.getProperty("searchUrl"),
                    p.getProperty("searchUser"),
                    p.getProperty("searchPassword")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                Files.deleteIfExists(servers());
                lock.release();
            }
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path servers() {
        return path.resolve("servers.properties");
    }
}
