package org.techmatch.server;

import java.util.Map;

/** Where the database and the search server are. */
public record Connections(
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        String searchUrl,
        String searchUser,
        String searchPassword) {
    private static final String OPTIONS = "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
            + "&preserveInstants=true&characterEncoding=UTF-8&rewriteBatchedStatements=true"
            + "&cachePrepStmts=true&useServerPrepStmts=true&prepStmtCacheSize=250&prepStmtCacheSqlLimit=8192"
            + "&cacheServerConfiguration=true&elideSetAutoCommits=true&useLocalSessionState=true"
            + "&readOnlyPropagatesToServer=false&tcpKeepAlive=true"
            + "&connectTimeout=3000&socketTimeout=60000&allowPublicKeyRetrieval=true";

    /** The application's configuration. */
    public Map<String, Object> properties() {
        return Map.of(
                "datasources.default.url", withOptions(databaseUrl),
                "datasources.default.username", databaseUser,
                "datasources.default.password", databasePassword,
                "techmatch.search.url", searchUrl,
                "techmatch.search.user", searchUser,
                "techmatch.search.password", searchPassword);
    }

    /** The URL with the driver options that the portal counts on; options of the operator's own come first and win. */
    static String withOptions(String url) {
        int question = url.indexOf('?');
        String own = question < 0 ? "" : url.substring(question + 1);
        StringBuilder all = new StringBuilder(question < 0 ? url : url.substring(0, question))
                .append('?')
                .append(own);
        for (String option : OPTIONS.split("&")) {
            String name = option.substring(0, option.indexOf('=') + 1);
            if (!own.startsWith(name) && !own.contains("&" + name)) {
                all.append(all.charAt(all.length() - 1) == '?' ? "" : "&").append(option);
            }
        }
        return all.toString();
    }
}
