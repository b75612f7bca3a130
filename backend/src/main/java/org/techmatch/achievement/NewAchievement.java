package org.techmatch.achievement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An achievement to be stored.
 *
 * @param publishedAt when it was first published elsewhere; null for now
 */
public record NewAchievement(
        long holderOrganisationId,
        AchievementContent content,
        List<Completer> completers,
        @Nullable Instant publishedAt) {}
