package org.techmatch.platform;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.convert.format.ReadableBytes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;

/** Refuses a body that says it is too large before anything is read or routed; the server counts those that lie. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class BodyLimit {
    private final Problems problems;
    private final long bytesMax;

    BodyLimit(Problems problems, @Value("${micronaut.server.max-request-size}") @ReadableBytes long bytesMax) {
        this.problems = problems;
        this.bytesMax = bytesMax;
    }

    @RequestFilter
    @PreMatching
    @Nullable
    HttpResponse<?> limit(HttpRequest<?> request) {
        return request.getContentLength() > bytesMax ? problems.response(request, ProblemType.TOO_LARGE) : null;
    }
}
