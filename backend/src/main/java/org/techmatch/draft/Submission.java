package org.techmatch.draft;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Handing a draft in.
 *
 * @param version of the draft that was seen
 * @param duplicatesSeen that similar listings were looked at and this is another one
 * @param completersOverride why the research office hands in without the confirmation of every completer (SM-04)
 */
@Serdeable
public record Submission(
        long version,
        @Nullable Boolean duplicatesSeen,
        @Nullable String completersOverride) {}
