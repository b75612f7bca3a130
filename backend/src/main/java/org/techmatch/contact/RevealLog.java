package org.techmatch.contact;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who saw an organisation's contact, newest first. */
@Serdeable
record RevealLog(List<Entry> items, @Nullable String next) {
    /**
     * One look.
     *
     * @param name real name of whoever looked
     * @param organisations where that person belongs
     * @param code public code of the page where they looked
     */
    @Serdeable
    record Entry(OffsetDateTime at, String name, List<String> organisations, RevealKind kind, String code) {}
}
