package org.techmatch.match;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.achievement.AchievementContent.CoopMode;

/**
 * What is public of an achievement and counts for its matches.
 *
 * @param priceMin fen; null when the price is negotiable
 */
record AchievementFacts(
        long id,
        long version,
        long organisationId,
        String title,
        Set<String> fields,
        List<String> texts,
        int trl,
        Set<CoopMode> modes,
        boolean wantPilot,
        @Nullable Long priceMin,
        @Nullable Long priceMax,
        String district,
        List<String> indicators,
        Instant publishedAt) {
    /** Everything written, as one text. */
    String words() {
        return String.join("\n", texts);
    }
}
