package org.techmatch.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * An objection as it is filed.
 *
 * @param text 10 to 5,000 characters
 * @param contact for the handling officer alone; may be left out
 * @param anonymous whether whoever is signed in stays unnamed all the same
 * @param evidence tokens of uploaded files, at most five
 */
@Serdeable
record NewObjection(
        @Nullable String text,
        @Nullable String contact,
        boolean anonymous,
        @Nullable List<String> evidence) {}
