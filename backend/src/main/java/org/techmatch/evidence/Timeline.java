package org.techmatch.evidence;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to one case, newest first, without network addresses. */
@Serdeable
record Timeline(List<Entry> items) {
    /** One act. */
    @Serdeable
    record Entry(
            OffsetDateTime at,
            String actor,
            String action,
            @Nullable String fromState,
            @Nullable String toState,
            @Nullable String reason) {}
}
