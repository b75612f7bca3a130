package org.techmatch.calendar;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A year to load.
 *
 * @param version the version that the page showed; 0 for a year that is not loaded yet
 * @param document the document that arranges the holidays, with its number or date
 * @param lines one day a line: date, 休 or 班 (off or work), name; separated by commas or tabs
 */
@Serdeable
record CalendarForm(
        int version, @Nullable String document, @Nullable String lines) {}
