package org.techmatch.platform;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address under which a visitor reaches the portal: {@code techmatch.site.url} when it is set, else the scheme and
 * host of the request. Everything absolute that the portal writes (canonical links, feeds, sitemaps, citations) begins
 * with it.
 */
@Singleton
public class PublicAddress {
    private static final Pattern HOST = Pattern.compile(
            "(?:[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?|\\[[0-9a-f:.]{2,45}])(?::[0-9]{1,5})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern URL = Pattern.compile("https?://" + HOST.pattern(), Pattern.CASE_INSENSITIVE);

    private static final String UNNAMED = "techmatch.local";

    private final String configured;
    private final boolean trustForwarded;

    /**
     * @param configured the address of the portal, empty for "as the request says"
     * @param trustForwarded whether a proxy of ours sets {@code X-Forwarded-Proto}; anybody else could forge it
     */
    PublicAddress(
            @Value("${techmatch.site.url:}") String configured,
            @Value("${techmatch.site.trust-forwarded:false}") boolean trustForwarded) {
        this.configured = configured.strip().replaceAll("/+$", "");
        this.trustForwarded = trustForwarded;
        if (!this.configured.isEmpty() && !URL.matcher(this.configured).matches()) {
            throw new IllegalArgumentException(
                    "techmatch.site.url must be http(s)://host without a path: " + configured);
        }
    }

    /**
     * The address without a slash at the end.
     *
     * @throws Refused invalid-request when the request names no single well-formed host
     */
    public String of(HttpRequest<?> request) {
        if (!configured.isEmpty()) {
            return configured;
        }
        List<String> hosts = request.getHeaders().getAll(HttpHeaders.HOST);
        if (hosts.size() != 1 || !HOST.matcher(hosts.getFirst()).matches()) {
            FieldProblems problems = new FieldProblems();
            problems.add("Host", "请求头 Host 应为一个主机名。", "The Host header must be one host name.");
            problems.throwIfAny();
        }
        return (isSecure(request) ? "https://" : "http://") + hosts.getFirst().toLowerCase(Locale.ROOT);
    }

    /** A name for the portal that never changes with the request, for the identifiers of feed entries (RFC 4151). */
    public String authority() {
        return configured.isEmpty()
                ? UNNAMED
                : configured.replaceAll("^https?://|:\\d+$", "").toLowerCase(Locale.ROOT);
    }

    /** Whether the visitor's connection is encrypted, as far as it can be trusted. */
    public boolean isSecure(HttpRequest<?> request) {
        return request.isSecure()
                || (trustForwarded
                        && "https".equalsIgnoreCase(request.getHeaders().get("X-Forwarded-Proto")));
    }
}
