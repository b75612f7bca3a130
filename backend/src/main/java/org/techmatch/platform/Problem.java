package org.techmatch.platform;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An error as RFC 9457 writes it, with the request's id and every wrong field. */
@Serdeable
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable String requestId,
        List<FieldError> errors) {
    /** The media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One wrong value: {@code parameter} is its plain name, {@code pointer} the JSON pointer. */
    @Serdeable
    public record FieldError(String pointer, String parameter, String message) {}
}
