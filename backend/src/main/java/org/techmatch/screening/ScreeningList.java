package org.techmatch.screening;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.lifecycle.StateView;

/** Screenings at a reviewer's desk, oldest first; {@code next} is the cursor of the next page. */
@Serdeable
record ScreeningList(List<Item> items, @Nullable String next) {
    /**
     * A screening.
     *
     * @param own whether the reader submitted it, and so cannot review it
     */
    @Serdeable
    record Item(
            long id,
            String kind,
            @Nullable String title,
            StateView state,
            @Nullable String organisation,
            @Nullable OffsetDateTime submittedAt,
            boolean own) {}
}
