package org.techmatch.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;

/**
 * What a person agreed to.
 *
 * @param text the words that are agreed to
 * @param version of those words
 * @param at when it was given; null when it never was
 * @param withdrawnAt when it was withdrawn; null while it holds
 */
@Serdeable
record ConsentView(
        ConsentPurpose purpose,
        String label,
        String text,
        String version,
        boolean given,
        @Nullable OffsetDateTime at,
        @Nullable OffsetDateTime withdrawnAt) {}
