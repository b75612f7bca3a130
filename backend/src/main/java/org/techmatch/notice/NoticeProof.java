package org.techmatch.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a text was compared with.
 *
 * @param sha256 of the text by the rules for texts, or the hash that was given
 * @param matches public notices that published exactly this, newest first; empty when none did
 */
@Serdeable
record NoticeProof(String sha256, List<Match> matches) {
    /**
     * A notice that published it.
     *
     * @param form TEXT or JSON
     */
    @Serdeable
    record Match(
            String code,
            String kindLabel,
            String unit,
            String state,
            String form,
            OffsetDateTime publishedAt,
            @Nullable OffsetDateTime endedAt) {}

    /**
     * What is to be compared: a text, or the hash of a file's bytes that the asker computed.
     *
     * @param text at most 200,000 characters
     * @param sha256 64 hexadecimal digits
     */
    @Serdeable
    record Question(@Nullable String text, @Nullable String sha256) {}
}
