package org.techmatch.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.techmatch.platform.Clocks;

/**
 * A time in which at least one objection was open.
 *
 * @param to exclusive; when the last of them was concluded
 */
record Pause(Instant from, Instant to) {
    private LocalDate first() {
        return LocalDate.ofInstant(from, Clocks.ZONE);
    }

    /** The last day that it touches; one that ends at 0:00 does not touch the day that begins then. */
    LocalDate last() {
        LocalDate day = LocalDate.ofInstant(to.minusNanos(1), Clocks.ZONE);
        return day.isBefore(first()) ? first() : day;
    }

    /** Whether the day is wholly or partly paused. */
    boolean touches(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    static boolean anyTouches(List<Pause> pauses, LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.touches(day));
    }
}
