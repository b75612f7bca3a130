package org.techmatch.search;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.Map;
import org.techmatch.searchindex.IndexAway;
import org.techmatch.searchindex.ListingIndex;

/** Ready only when the search index answers. */
@Singleton
@Readiness
class SearchHealth extends AbstractHealthIndicator<Map<String, Object>> {
    private final ListingIndex index;

    SearchHealth(ListingIndex index) {
        this.index = index;
    }

    @Override
    protected Map<String, Object> getHealthInformation() {
        try {
            Map<String, Object> details = Map.of("listings", index.count());
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
