package org.techmatch.demand;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;

/**
 * A demand as its unit sees it; what is written about it stands in its draft.
 *
 * @param revision where the changed content stands while the public sees the former one
 */
@Serdeable
record OwnDemandView(
        long id,
        @Nullable String code,
        String title,
        long version,
        StateView state,
        @Nullable StateView revision,
        List<MoveView> moves,
        OffsetDateTime updatedAt,
        @Nullable OffsetDateTime publishedAt) {}
