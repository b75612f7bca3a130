package org.techmatch.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;

/**
 * What browsers are told with every answer: run and load only what comes from here, guess no content types, tell other
 * sites no more than the host, frame the portal nowhere. Built assets carry a hash in their name and may be kept.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
public class SecurityHeaders {
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data:; font-src 'self'; style-src 'self'; script-src 'self'; "
                    + "connect-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'self'; "
                    + "form-action 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "strict-origin-when-cross-origin",
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin");
    private static final String ONE_YEAR = "public, max-age=31536000, immutable";
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final PublicAddress address;

    SecurityHeaders(PublicAddress address) {
        this.address = address;
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        ALWAYS.forEach(response::header);
        if (address.isSecure(request)) {
            response.header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (request.getPath().startsWith("/api/")) {
            response.header("X-Robots-Tag", "noindex");
        }
        int status = response.code();
        if (request.getPath().startsWith("/assets/")) {
            boolean found = status == OK || status == NOT_MODIFIED;
            response.getHeaders().set(HttpHeaders.CACHE_CONTROL, found ? ONE_YEAR : "no-store");
        }
    }
}
