package org.techmatch.screening;

import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;

/** A screening was decided; published in the transaction of the decision. */
public record ScreeningDecided(
        long screeningId,
        String targetKind,
        long targetId,
        String contentHash,
        ScreeningStatus status,
        @Nullable String reason,
        @Nullable Long submittedBy,
        Actor by) {}
