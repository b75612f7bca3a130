package org.techmatch.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Answers with a text that whoever has it already need not fetch again: it may be kept, and must be asked for again each
 * time. The tag is weak, since compression changes the bytes.
 */
public final class ETags {
    private static final int DIGITS = 20;

    private ETags() {}

    /** 200 with the text, or 304 when the request names its tag. */
    public static MutableHttpResponse<?> answer(HttpRequest<?> request, String text, MediaType type) {
        String tag = "W/\"" + Hashes.sha256(text).substring(0, DIGITS) + "\"";
        MutableHttpResponse<?> response = isKnown(request, tag)
                ? HttpResponse.notModified()
                : HttpResponse.ok(text.getBytes(StandardCharsets.UTF_8)).contentType(type);
        return response.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    private static boolean isKnown(HttpRequest<?> request, String tag) {
        return request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .anyMatch(value -> value.strip().equals(tag));
    }
}
