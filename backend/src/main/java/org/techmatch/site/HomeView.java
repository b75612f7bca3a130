package org.techmatch.site;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.techmatch.listing.ListingCard;

/**
 * What the home page shows.
 *
 * @param asOf when the figures were counted, at most five seconds ago
 * @param stages achievements by stage: LAB, PILOT, MATURE
 * @param popular queries to try
 */
@Serdeable
public record HomeView(
        OffsetDateTime asOf,
        Counts counts,
        Map<String, Long> stages,
        List<ListingCard> newestAchievements,
        List<ListingCard> newestDemands,
        List<Field> industries,
        List<String> popular) {
    /** Public listings by kind, and organisations: research units, enterprises, all. */
    @Serdeable
    public record Counts(long achievements, long demands, long units, long enterprises, long organisations) {}

    /** An entry field with its public listings; one that lies in two fields counts in both. */
    @Serdeable
    public record Field(
            String key, String name, String nameEn, List<String> industryCodes, long achievements, long demands) {}
}
