package org.techmatch.screening;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;

/**
 * A screening as its reviewer sees it.
 *
 * @param proposed the content as the public would see it; null once it is purged
 * @param published the content that the public sees now
 * @param contacts telephone numbers and the like that stand in the text
 * @param warnings what to think of besides
 * @param reason of the latest decision
 */
@Serdeable
record ScreeningView(
        long id,
        long version,
        String kind,
        @Nullable String title,
        StateView state,
        List<MoveView> moves,
        @Nullable OffsetDateTime submittedAt,
        @Nullable String submitter,
        @Nullable String organisation,
        @Nullable String firstReviewer,
        @Nullable ScreeningAnswers answers,
        @Nullable String reason,
        @Nullable Object proposed,
        @Nullable Object published,
        List<String> contacts,
        List<String> warnings) {}
