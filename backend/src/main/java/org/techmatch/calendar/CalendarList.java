package org.techmatch.calendar;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The years that are loaded, newest first.
 *
 * @param missing this year and the next, where they are not loaded
 */
@Serdeable
record CalendarList(List<CalendarYear> items, List<Integer> missing) {}
