package org.techmatch.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.lifecycle.StateView;

/** Notices of the units whose office one belongs to, newest first. */
@Serdeable
record WorkNoticePage(List<Item> items, @Nullable String next) {
    /**
     * A notice in the list.
     *
     * @param lastDay null for a draft and while it is paused
     */
    @Serdeable
    record Item(
            long id,
            @Nullable String code,
            String title,
            String kindLabel,
            String scopeLabel,
            String organisation,
            StateView state,
            @Nullable LocalDate lastDay,
            int openObjections,
            OffsetDateTime createdAt) {}
}
