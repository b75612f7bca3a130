package org.techmatch.search;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import org.techmatch.searchindex.IndexAway;
import org.techmatch.searchindex.ListingIndex;

/** Ready only when the search index answers; says too whether searches go by meaning, which nothing waits for. */
@Singleton
@Readiness
class SearchHealth extends AbstractHealthIndicator<Map<String, Object>> {
    private final ListingIndex index;
    private final Meanings meanings;

    SearchHealth(ListingIndex index, Meanings meanings) {
        this.index = index;
        this.meanings = meanings;
    }

    @Override
    protected Map<String, Object> getHealthInformation() {
        try {
            Map<String, Object> details = Map.of(
                    "listings",
                    index.count(),
                    "meaning",
                    meanings.state().name().toLowerCase(Locale.ROOT));
            healthStatus = HealthStatus.UP;
            return details;
        } catch (IndexAway e) {
            healthStatus = HealthStatus.DOWN;
            return Map.of("error", "search server away");
        }
    }

    @Override
    protected String getName() {
        return "search";
    }
}
