package org.techmatch.operator;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.BindException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.techmatch.exchange.DemoData;
import org.techmatch.platform.Sql;
import org.techmatch.server.Servers;
import org.techmatch.server.Settings;
import org.techmatch.server.StartupFailure;
import picocli.CommandLine.Command;

/** Serves the portal until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {"启动门户（默认命令）。", "Serves the portal; the default command."})
final class ServeCommand implements Callable<Integer> {
    @Override
    public Integer call() throws InterruptedException {
        long begun = System.nanoTime();
        Servers servers = Servers.open(Settings.of(System.getenv()), Servers.Use.PORTAL);
        CountDownLatch ended = new CountDownLatch(1);
        try {
            boolean demo = wantsDemo();
            ApplicationContext context = PortalContext.start(servers, Map.of("techmatch.demo", demo));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                context.close();
                servers.close();
                ended.countDown();
            }));
            EmbeddedServer server = listen(context);
            if (demo) {
                loadDemo(context);
            }
            announce(server, context, begun);
            if (demo) {
                DemoLines.print();
            }
            ended.await();
            return 0;
        } catch (RuntimeException e) {
            servers.close();
            throw e;
        }
    }

    private static EmbeddedServer listen(ApplicationContext context) {
        EmbeddedServer server = context.getBean(EmbeddedServer.class);
        try {
            server.start();
            return server;
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException) {
                    context.close();
                    throw new StartupFailure(
                            "端口 "
                                    + context.getProperty("micronaut.server.port", String.class)
                                            .orElse("8080") + " 已被占用，请用 MICRONAUT_SERVER_PORT 换一个。(The port is taken.)",
                            e);
                }
            }
            throw e;
        }
    }

    /** A portal is a demo unless it stands on a database of its own or is told not to be. */
    private static boolean wantsDemo() {
        boolean ownDatabase = System.getenv("TECHMATCH_DB_URL") != null;
        return "true".equalsIgnoreCase(System.getenv().getOrDefault("TECHMATCH_DEMO", ownDatabase ? "false" : "true"));
    }

    /** A demo without listings, or with some missing, gets them. */
    private static void loadDemo(ApplicationContext context) {
        DemoData demo = context.getBean(DemoData.class);
        if (context.getBean(Sql.class).count("SELECT COUNT(*) FROM public_listing") == 0 || demo.isUnfinished()) {
            System.out.println("正在载入演示数据。(Loading the demo data.)");
            demo.load();
        }
    }

    private static void announce(EmbeddedServer server, ApplicationContext context, long begun) {
        Sql sql = context.getBean(Sql.class);
        System.out.printf(
                "TechMatch 已就绪：http://localhost:%d  成果 %d 项，需求 %d 项，单位 %d 家（用时 %.1f 秒）%n",
                server.getPort(),
                sql.count("SELECT COUNT(*) FROM public_listing WHERE visible AND kind = 'achievement'"),
                sql.count("SELECT COUNT(*) FROM public_listing WHERE visible AND kind = 'demand'"),
                sql.count("SELECT COUNT(*) FROM organisation"),
                (System.nanoTime() - begun) / 1e9);
    }
}
