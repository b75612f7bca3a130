package org.techmatch.searchnode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;

/** Where one node lives and listens, as told on the command line. */
record NodePlan(Path home, Path work, int httpPort, int transportPort, String clusterName) {

    static final String USAGE = "arguments: <home> <workDir> <httpPort> <transportPort> <clusterName>";

    static NodePlan parse(String... arguments) {
        if (arguments.length != 5) {
            throw new IllegalArgumentException(USAGE);
        }
        return new NodePlan(
                Path.of(arguments[0]).toAbsolutePath().normalize(),
                Path.of(arguments[1]).toAbsolutePath().normalize(),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                arguments[4]);
    }

    Path modules() {
        return home.resolve("modules");
    }

    Path plugins() {
        return home.resolve("plugins");
    }

    Path config() {
        return work.resolve("config");
    }

    Path data() {
        return work.resolve("data");
    }

    Path logs() {
        return work.resolve("logs");
    }

    Path temporary() {
        return work.resolve("tmp");
    }

    void createDirectories() throws IOException {
        for (Path directory : List.of(config(), data(), logs(), temporary())) {
            Files.createDirectories(directory);
        }
    }

    Environment environment() {
        return new Environment(settings(), config());
    }

    private Settings settings() {
        return Settings.builder()
                .put("path.home", home)
                .put("path.data", data())
                .put("path.logs", logs())
                .put("cluster.name", clusterName)
                .put("node.name", "search-node")
                .put("node.portsfile", true)
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", httpPort)
                .put("transport.port", transportPort)
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .put("health.node.enabled", false)
                .put("thread_pool.generic.max", 16)
                .put("thread_pool.search.size", 4)
                .put("thread_pool.write.size", 2)
                .put("transport.netty.worker_count", 2)
                .build();
    }
}
