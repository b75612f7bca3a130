package org.techmatch.search;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Where the search server is and how it is used.
 *
 * @param timeoutMillis longest wait for a search before the database answers instead
 * @param pollMillis how often waiting changes are looked for
 * @param meaning whether searches also go by meaning
 * @param meaningWorkers how many texts are computed at a time
 */
@ConfigurationProperties("techmatch.search")
record SearchSettings(
        @Bindable(defaultValue = "http://127.0.0.1:9200") String url,
        @Bindable(defaultValue = "") String user,
        @Bindable(defaultValue = "") String password,
        @Bindable(defaultValue = "techmatch") String prefix,
        @Bindable(defaultValue = "2000") int timeoutMillis,
        @Bindable(defaultValue = "200") int pollMillis,
        @Bindable(defaultValue = "true") boolean meaning,
        @Bindable(defaultValue = "2") int meaningWorkers) {}
