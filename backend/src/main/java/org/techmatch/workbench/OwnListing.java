package org.techmatch.workbench;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;

/**
 * An achievement or demand of one's organisation, or a draft that is not stored yet.
 *
 * @param id of the stored listing; null for a mere draft
 * @param draftId of its draft; null when there is none
 * @param version of the stored listing, which its moves ask for
 * @param revision where changed content stands while the public sees the former one
 */
@Serdeable
record OwnListing(
        String kind,
        @Nullable Long id,
        @Nullable Long draftId,
        @Nullable String code,
        String title,
        String organisation,
        StateView state,
        @Nullable StateView revision,
        long version,
        OffsetDateTime updatedAt,
        List<MoveView> moves) {}
