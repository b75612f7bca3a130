package org.techmatch.parameter;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter with its versions.
 *
 * @param cfg its number in the specification, such as {@code CFG-51}
 * @param value the value that counts now, as text in the form of its type
 * @param defaultValue the value before any version
 * @param min lowest allowed value, null where there is none
 * @param max highest allowed value
 * @param choices the allowed values of a CHOICE
 * @param versions the newest first, those to come included
 * @param mayChange whether the person who asks may set a version
 */
@Serdeable
record ParameterView(
        String cfg,
        String name,
        String description,
        ParameterOwner owner,
        ParameterType type,
        @Nullable String unit,
        String value,

        @com.fasterxml.jackson.annotation.JsonProperty("default")
        String defaultValue,

        @Nullable String min,
        @Nullable String max,
        List<String> choices,
        List<Version> versions,
        boolean mayChange) {
    /** A value from a time on. */
    @Serdeable
    record Version(String value, OffsetDateTime effectiveFrom, String setBy, String reason, OffsetDateTime setAt) {}
}
