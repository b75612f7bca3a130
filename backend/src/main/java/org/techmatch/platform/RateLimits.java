package org.techmatch.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Limits searches, exports, sign-ins, registrations and objections by the address that asks, so that one visitor can neither slow
 * down all others nor try out passwords, mail addresses or codes.
 */
@ServerFilter({
    "/api/search/**",
    "/api/suggest",
    "/search",
    "/en/search",
    "/feed.atom",
    "/api/session/**",
    "/api/accounts",
    "/api/account-activations",
    "/api/password-resets",
    "/api/my/invitations/acceptance",
    "/api/notices/**",
    "/api/my/notice-board/**"
})
public class RateLimits {
    private static final Set<String> PAGES = Set.of("/search", "/en/search");
    private static final String WAIT = "techmatch.wait";
    private static final int ADDRESSES_MAX = 50_000;

    private final Problems problems;
    private final HttpClientAddressResolver addresses;
    private final int searchPerMinute;
    private final int exportPerMinute;
    private final int signInPerMinute;
    private final int registerPerMinute;
    private final int objectPerMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES_MAX)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    RateLimits(
            Problems problems,
            HttpClientAddressResolver addresses,
            @Value("${techmatch.limits.search-per-minute}") int searchPerMinute,
            @Value("${techmatch.limits.export-per-minute}") int exportPerMinute,
            @Value("${techmatch.limits.sign-in-per-minute}") int signInPerMinute,
            @Value("${techmatch.limits.register-per-minute}") int registerPerMinute,
            @Value("${techmatch.limits.object-per-minute}") int objectPerMinute) {
        this.problems = problems;
        this.addresses = addresses;
        this.searchPerMinute = searchPerMinute;
        this.exportPerMinute = exportPerMinute;
        this.signInPerMinute = signInPerMinute;
        this.registerPerMinute = registerPerMinute;
        this.objectPerMinute = objectPerMinute;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        Limit limit = limit(request.getPath(), request.getMethod());
        String address = addresses.resolve(request);
        if (limit.perMinute() <= 0 || address == null) {
            return null;
        }
        ConsumptionProbe probe = buckets.get(limit.name() + address, key -> bucket(limit.perMinute()))
                .tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return null;
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
        if (PAGES.contains(request.getPath())) {
            request.setAttribute(WAIT, seconds);
            return null;
        }
        return problems.response(request, ProblemType.TOO_MANY_REQUESTS).header("Retry-After", String.valueOf(seconds));
    }

    /** The seconds that a visitor must wait before this page may be asked for again; a page tells it in its own words. */
    public static OptionalLong waitSeconds(HttpRequest<?> request) {
        return request.getAttribute(WAIT, Long.class).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private record Limit(String name, int perMinute) {}

    private Limit limit(String path, HttpMethod method) {
        if (path.startsWith("/api/session")) {
            boolean reading = method == HttpMethod.GET && path.equals("/api/session");
            return new Limit("i", reading ? 0 : signInPerMinute);
        }
        if (path.startsWith("/api/notices") || path.startsWith("/api/my/notice-board")) {
            return new Limit("o", method == HttpMethod.GET ? 0 : objectPerMinute);
        }
        if (path.startsWith("/api/search/export")) {
            return new Limit("e", exportPerMinute);
        }
        if (path.startsWith("/api/suggest")) {
            return new Limit("g", searchPerMinute);
        }
        boolean search = path.startsWith("/api/search") || !path.startsWith("/api/");
        return search ? new Limit("s", searchPerMinute) : new Limit("r", registerPerMinute);
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
