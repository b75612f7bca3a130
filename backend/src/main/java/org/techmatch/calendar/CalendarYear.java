package org.techmatch.calendar;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A year as it is loaded now.
 *
 * @param version counts the times that the year was loaded
 * @param document the document that arranges the holidays
 * @param workingDays how many working days the year has by it
 */
@Serdeable
record CalendarYear(
        int year,
        int version,
        String document,
        String loadedBy,
        OffsetDateTime loadedAt,
        int workingDays,
        List<CalendarDay> days) {}
