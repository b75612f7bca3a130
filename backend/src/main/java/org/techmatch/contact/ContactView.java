package org.techmatch.contact;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A contact in full.
 *
 * @param leftToday how many more contacts the person may see today
 */
@Serdeable
record ContactView(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        int leftToday) {}
