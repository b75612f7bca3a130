package org.techmatch.alert;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Clocks;

/** How often somebody wants to be told of a saved search's hits. */
public enum Frequency {
    INSTANTLY,
    DAILY,
    WEEKLY;

    private static final int HOUR = 8;

    /** When it is told of next: at eight, or on Monday at eight; null when nothing is due until there is a hit. */
    @Nullable
    Instant next(Instant now) {
        if (this == INSTANTLY) {
            return null;
        }
        ZonedDateTime local = now.atZone(Clocks.ZONE);
        LocalDate day = local.getHour() < HOUR
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return (this == DAILY ? day : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)))
                .atTime(HOUR, 0)
                .atZone(Clocks.ZONE)
                .toInstant();
    }
}
