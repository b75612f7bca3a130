package org.techmatch.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import org.techmatch.lifecycle.StateView;

/**
 * What an objector holds, and what it leads to.
 *
 * @param receipt with which the conclusion can be asked for; told once, since only its hash is kept
 * @param same whether the same objection had been filed before, so that this one was counted with it
 * @param outcome UPHELD or REJECTED; null while it is open
 */
@Serdeable
record ObjectionReceipt(
        @Nullable String receipt,
        String noticeCode,
        StateView notice,
        OffsetDateTime filedAt,
        boolean same,
        @Nullable String outcome,
        @Nullable String conclusion,
        @Nullable OffsetDateTime concludedAt) {}
