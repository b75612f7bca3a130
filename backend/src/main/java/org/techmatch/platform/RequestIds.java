package org.techmatch.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.concurrent.ThreadLocalRandom;

/** Gives each request an id of its own, which the response carries and the log names. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
public class RequestIds {
    private static final String ATTRIBUTE = "techmatch.request-id";
    private static final String HEADER = "X-Request-Id";

    /** The id of a request. */
    public static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElseGet(() -> assign(request));
    }

    @RequestFilter
    void begin(HttpRequest<?> request) {
        assign(request);
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header(HEADER, of(request));
    }

    private static String assign(HttpRequest<?> request) {
        String id = Long.toString(ThreadLocalRandom.current().nextLong() & Long.MAX_VALUE, 36);
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }
}
