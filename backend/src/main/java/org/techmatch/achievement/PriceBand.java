package org.techmatch.achievement;

import java.util.ArrayList;
import java.util.List;

/** The bands that lists are narrowed by: negotiable, or what an asking price touches. */
enum PriceBand {
    NEGOTIABLE,
    UNDER_50,
    FROM_50_TO_100,
    OVER_100;

    private static final long FIFTY_WAN_FEN = 50_000_000;
    private static final long HUNDRED_WAN_FEN = 100_000_000;

    /** The bands that the achievement's price touches; a price on a border belongs to the band above it. */
    static List<String> of(AchievementContent content) {
        Long min = content.priceMinFen();
        if (min == null) {
            return List.of(NEGOTIABLE.name());
        }
        long max = content.priceMaxFen() == null ? min : content.priceMaxFen();
        List<String> bands = new ArrayList<>();
        if (min < FIFTY_WAN_FEN) {
            bands.add(UNDER_50.name());
        }
        if (min < HUNDRED_WAN_FEN && max >= FIFTY_WAN_FEN) {
            bands.add(FROM_50_TO_100.name());
        }
        if (max >= HUNDRED_WAN_FEN) {
            bands.add(OVER_100.name());
        }
        return bands;
    }
}
