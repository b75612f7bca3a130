package org.techmatch.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/** The working days of the years that are loaded; of other years it says nothing rather than guess (CFG-41). */
public final class WorkingCalendar {
    /** A calendar with no year loaded. */
    public static final WorkingCalendar EMPTY = new WorkingCalendar(Map.of(), Map.of());

    private final Map<Integer, Integer> versions;
    private final Map<LocalDate, Boolean> days;

    /**
     * A calendar of years.
     *
     * @param versions the version of each loaded year
     * @param days the days that differ from the ordinary week: true for worked ones, false for holidays
     */
    public WorkingCalendar(Map<Integer, Integer> versions, Map<LocalDate, Boolean> days) {
        this.versions = Map.copyOf(versions);
        this.days = Map.copyOf(days);
    }

    /** Whether the year is loaded. */
    public boolean isLoaded(int year) {
        return versions.containsKey(year);
    }

    /**
     * Whether people work on a day.
     *
     * @throws Refused not-ready when its year is not loaded; says which year and who loads it
     */
    public boolean isWorking(LocalDate day) {
        if (!isLoaded(day.getYear())) {
            throw notLoaded(day.getYear());
        }
        Boolean special = days.get(day);
        return special == null ? !CalendarLines.isWeekend(day) : special;
    }

    /** The loaded years between two days with their versions, as a record of what was counted with. */
    public String versionsBetween(LocalDate from, LocalDate to) {
        return new TreeMap<>(versions)
                .subMap(from.getYear(), true, Math.max(from.getYear(), to.getYear()), true).entrySet().stream()
                        .map(each -> each.getKey() + " v" + each.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static Refused notLoaded(int year) {
        Text text = new Text(
                year + " 年的工作日历还没有载入，按工作日计算的日期算不出来。请平台运营在“工作日历”里载入 " + year + " 年的放假安排。",
                "The working days of " + year
                        + " are not loaded, so days cannot be counted. Portal operations load them"
                        + " under “Working days”.");
        return new Refused(ProblemType.NOT_READY, text, List.of(new FieldProblem("calendar", text)));
    }
}
