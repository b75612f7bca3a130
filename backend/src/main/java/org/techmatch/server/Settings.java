package org.techmatch.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says about servers: {@code TECHMATCH_DATA_DIR}, {@code TECHMATCH_DB_URL/_USER/_PASSWORD} and
 * {@code TECHMATCH_SEARCH_URL/_USER/_PASSWORD}.
 */
public record Settings(
        Path dataDirectory,
        Optional<String> databaseUrl,
        String databaseUser,
        String databasePassword,
        Optional<String> searchUrl,
        String searchUser,
        String searchPassword) {
    /**
     * Reads the environment.
     *
     * @throws StartupFailure for a URL that cannot be one
     */
    public static Settings of(Map<String, String> environment) {
        Settings settings = new Settings(
                Path.of(environment.getOrDefault("TECHMATCH_DATA_DIR", "data"))
                        .toAbsolutePath()
                        .normalize(),
                given(environment, "TECHMATCH_DB_URL"),
                environment.getOrDefault("TECHMATCH_DB_USER", ""),
                environment.getOrDefault("TECHMATCH_DB_PASSWORD", ""),
                given(environment, "TECHMATCH_SEARCH_URL"),
                environment.getOrDefault("TECHMATCH_SEARCH_USER", ""),
                environment.getOrDefault("TECHMATCH_SEARCH_PASSWORD", ""));
        settings.databaseUrl().ifPresent(Settings::refuseBadDatabaseUrl);
        settings.searchUrl().ifPresent(Settings::refuseBadSearchUrl);
        return settings;
    }

    /** Whether nothing has to be embedded. */
    public boolean isConfigured() {
        return databaseUrl.isPresent() && searchUrl.isPresent();
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static void refuseBadDatabaseUrl(String url) {
        if (!url.matches("jdbc:mysql:(//|loadbalance://|replication://)[^/\\s]+/[^\\s?]+(\\?\\S*)?")) {
            throw new StartupFailure("TECHMATCH_DB_URL 应形如 jdbc:mysql://主机:3306/库名，现在是“" + url + "”。"
                    + " (It must look like jdbc:mysql://host:3306/database.)");
        }
    }

    private static void refuseBadSearchUrl(String url) {
        try {
            URI uri = URI.create(url);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new StartupFailure(
                "TECHMATCH_SEARCH_URL 应形如 http://主机:9200，现在是“" + url + "”。" + " (It must look like http://host:9200.)");
    }
}
