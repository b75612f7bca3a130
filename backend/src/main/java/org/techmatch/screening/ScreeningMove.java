package org.techmatch.screening;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** A reviewer's decision: the version that was seen, the answers, and a reason where one is needed. */
@Serdeable
record ScreeningMove(
        long version, @Nullable String reason, @Nullable ScreeningAnswers answers) {}
