package org.techmatch.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Limits searches and exports by the address that asks, so that one visitor cannot slow down all others. */
@ServerFilter({"/api/search/**", "/search", "/en/search", "/feed.atom"})
class RateLimits {
    private static final int ADDRESSES_MAX = 50_000;

    private final Problems problems;
    private final HttpClientAddressResolver addresses;
    private final int searchPerMinute;
    private final int exportPerMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES_MAX)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    RateLimits(
            Problems problems,
            HttpClientAddressResolver addresses,
            @Value("${techmatch.limits.search-per-minute}") int searchPerMinute,
            @Value("${techmatch.limits.export-per-minute}") int exportPerMinute) {
        this.problems = problems;
        this.addresses = addresses;
        this.searchPerMinute = searchPerMinute;
        this.exportPerMinute = exportPerMinute;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> limit(HttpRequest<?> request) {
        boolean export = request.getPath().startsWith("/api/search/export");
        int perMinute = export ? exportPerMinute : searchPerMinute;
        String address = addresses.resolve(request);
        if (perMinute <= 0 || address == null) {
            return null;
        }
        ConsumptionProbe probe = buckets.get((export ? "e" : "s") + address, key -> bucket(perMinute))
                .tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return null;
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
        return problems.response(request, ProblemType.TOO_MANY_REQUESTS).header("Retry-After", String.valueOf(seconds));
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
