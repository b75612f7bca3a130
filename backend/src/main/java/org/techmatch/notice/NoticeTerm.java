package org.techmatch.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.techmatch.calendar.DayKind;
import org.techmatch.calendar.WorkingCalendar;
import org.techmatch.platform.Clocks;

/**
 * how long a notice stands. Day 1 is the calendar day after publication, in Asia/Shanghai whatever zone the server
 * is in; the notice ends at 24:00 of day N. Days that an objection pauses wholly or in part do not count, and after a
 * rejected objection at least one day remains.
 *
 * @param startAt publication
 * @param days N
 * @param rolls CFG-41: whether an end on a free day rolls to the next working day; a free day counts otherwise
 */
record NoticeTerm(Instant startAt, int days, DayKind kind, boolean rolls) {
    /** No notice is followed further than this, so that a wrong calendar cannot keep a thread busy. */
    private static final int YEARS_MAX = 20;

    /** The day of publication, day 0. */
    LocalDate publishedOn() {
        return LocalDate.ofInstant(startAt, Clocks.ZONE);
    }

    /**
     * The last day.
     *
     * @param pauses the times in which an objection was open; all of them have ended
     * @throws org.techmatch.platform.Refused not-ready when a year that has to be known is not loaded
     */
    LocalDate lastDay(List<Pause> pauses, WorkingCalendar calendar) {
        LocalDate day = publishedOn();
        for (int counted = 0; counted < days; ) {
            day = next(day);
            if (counts(day, pauses, calendar)) {
                counted++;
            }
        }
        LocalDate afterPauses = afterPauses(pauses, calendar);
        if (afterPauses.isAfter(day)) {
            day = afterPauses;
        }
        while (rolls && (!calendar.isWorking(day) || Pause.anyTouches(pauses, day))) {
            day = next(day);
        }
        return day;
    }

    /** 24:00 of the last day. */
    static Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(Clocks.ZONE).toInstant();
    }

    /** How many days have counted up to a day, that day included; never more than N. */
    int counted(LocalDate until, List<Pause> pauses, WorkingCalendar calendar) {
        int counted = 0;
        for (LocalDate day = next(publishedOn()); !day.isAfter(until) && counted < days; day = next(day)) {
            if (counts(day, pauses, calendar)) {
                counted++;
            }
        }
        return counted;
    }

    /** The first day that can count after the last pause; R-005 leaves at least this one. */
    private LocalDate afterPauses(List<Pause> pauses, WorkingCalendar calendar) {
        LocalDate day =
                pauses.stream().map(Pause::last).max(Comparator.naturalOrder()).orElse(publishedOn());
        do {
            day = next(day);
        } while (!counts(day, pauses, calendar));
        return day;
    }

    private boolean counts(LocalDate day, List<Pause> pauses, WorkingCalendar calendar) {
        return (kind == DayKind.CALENDAR || calendar.isWorking(day)) && !Pause.anyTouches(pauses, day);
    }

    private LocalDate next(LocalDate day) {
        if (day.isAfter(publishedOn().plusYears(YEARS_MAX))) {
            throw new IllegalStateException("no end within " + YEARS_MAX + " years");
        }
        return day.plusDays(1);
    }
}
