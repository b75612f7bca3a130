package org.techmatch.platform;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.convert.format.ReadableBytes;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;

/**
 * Refuses a body that says it is too large before anything is read or routed; the server counts those that lie. Uploads of
 * files may be larger.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class BodyLimit {
    private static final String UPLOADS = "/api/my/files";

    private final Problems problems;
    private final long bytesMax;
    private final long uploadMax;

    BodyLimit(
            Problems problems,
            @Value("${techmatch.limits.body}") @ReadableBytes long bytesMax,
            @Value("${micronaut.server.max-request-size}") @ReadableBytes long uploadMax) {
        this.problems = problems;
        this.bytesMax = bytesMax;
        this.uploadMax = uploadMax;
    }

    @RequestFilter
    @PreMatching
    @Nullable
    HttpResponse<?> limit(HttpRequest<?> request) {
        boolean upload =
                request.getMethod() == HttpMethod.POST && request.getPath().equals(UPLOADS);
        return request.getContentLength() > (upload ? uploadMax : bytesMax)
                ? problems.response(request, ProblemType.TOO_LARGE)
                : null;
    }
}
