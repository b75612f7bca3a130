package org.techmatch.calendar;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * A day that differs from the ordinary week, in which Monday to Friday are working days.
 *
 * @param working true for a Saturday or Sunday that is worked, false for a holiday
 * @param name what it is, such as 元旦
 */
@Serdeable
record CalendarDay(LocalDate date, boolean working, String name) {}
