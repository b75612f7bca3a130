package org.techmatch.searchnode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.PluginsLoader;

/** Runs one Elasticsearch node until its standard input ends, as it does when the parent dies, or SIGTERM arrives. */
public final class SearchNodeLauncher {

    private static final long CLOSING_SECONDS = 10;
    private static final long LAST_RESORT_SECONDS = 15;

    private SearchNodeLauncher() {}

    /** Starts the node told by {@link NodePlan#USAGE} and blocks while the parent keeps the pipe open. */
    public static void main(String[] arguments) {
        try {
            NodePlan plan = NodePlan.parse(arguments);
            plan.createDirectories();
            setSystemProperties(plan);
            Node node = start(plan);
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().name("close-node").unstarted(() -> close(node)));
            awaitEndOf(System.in);
            haltIfClosingHangs();
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    /** The server, Log4j and Netty read these when their classes load, so they are set before any of them is touched. */
    private static void setSystemProperties(NodePlan plan) {
        System.getProperties()
                .putAll(Map.of(
                        "es.path.home", plan.home().toString(),
                        "java.io.tmpdir", plan.temporary().toString(),
                        "searchnode.logs", plan.logs().toString(),
                        "log4j2.configurationFile", "classpath:org/techmatch/searchnode/log4j2.properties",
                        "log4j2.disable.jmx", "true",
                        "io.netty.noUnsafe", "true",
                        "io.netty.noKeySetOptimization", "true",
                        "io.netty.recycler.maxCapacityPerThread", "0",
                        "io.netty.allocator.numDirectArenas", "0"));
    }

    private static Node start(NodePlan plan) throws NodeValidationException {
        Logger.getLogger("").setLevel(Level.SEVERE);
        LogConfigurator.configureESLogging();
        PluginsLoader plugins = PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(plan.modules(), false),
                PluginsLoader.loadPluginsBundles(plan.plugins(), false),
                Map.of());
        return new Node(plan.environment(), plugins).start();
    }

    private static void awaitEndOf(InputStream input) throws IOException {
        input.transferTo(OutputStream.nullOutputStream());
    }

    private static void haltIfClosingHangs() {
        CompletableFuture.delayedExecutor(LAST_RESORT_SECONDS, TimeUnit.SECONDS)
                .execute(() -> Runtime.getRuntime().halt(1));
    }

    private static void close(Node node) {
        try {
            node.close();
            if (!node.awaitClose(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The search node is still busy; leaving all the same.");
            }
        } catch (IOException | InterruptedException e) {
            e.printStackTrace();
        }
    }
}
