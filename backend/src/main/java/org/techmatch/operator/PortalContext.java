package org.techmatch.operator;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanInstantiationException;
import io.micronaut.context.exceptions.ConfigurationException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.flywaydb.core.api.FlywayException;
import org.techmatch.server.Servers;
import org.techmatch.server.Settings;
import org.techmatch.server.StartupFailure;

/** Gives a command the application's beans, without an HTTP server, on given, joined or freshly started servers. */
final class PortalContext {
    private PortalContext() {}

    /**
     * Runs the work and stops again whatever was started for it.
     *
     * @return the work's exit code
     * @throws StartupFailure when the servers cannot be had
     */
    static int run(ToIntFunction<ApplicationContext> work) {
        try (Servers servers = Servers.open(Settings.of(System.getenv()), Servers.Use.COMMAND);
                ApplicationContext context = start(servers, Map.of("techmatch.jobs", "false"))) {
            return work.applyAsInt(context);
        }
    }

    /** Starts the application on the servers; its tables are brought up to date first. */
    static ApplicationContext start(Servers servers, Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(servers.connections().properties());
        properties.putAll(more);
        try {
            return ApplicationContext.builder()
                    .banner(false)
                    .properties(properties)
                    .start();
        } catch (BeanInstantiationException | ConfigurationException e) {
            throw readable(e);
        }
    }

    private static RuntimeException readable(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FlywayException) {
                return new StartupFailure(
                        "数据库的表不能更新，请核对版本或从备份恢复。(The database could not be migrated: "
                                + String.valueOf(cause.getMessage())
                                        .lines()
                                        .findFirst()
                                        .orElse("") + ")",
                        failure);
            }
        }
        return failure;
    }
}
