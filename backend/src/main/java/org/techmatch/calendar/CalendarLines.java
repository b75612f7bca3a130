package org.techmatch.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.techmatch.platform.FieldProblems;

/** Reads the days of a year from pasted lines or a CSV file; every wrong line is named. */
final class CalendarLines {
    private static final int LINES_MAX = 200;
    private static final int NAME_MAX = 40;
    private static final Set<String> FREE = Set.of("休", "off");
    private static final Set<String> WORKED = Set.of("班", "work");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu[-][/]M[-][/]d").withResolverStyle(ResolverStyle.STRICT);
    private static final String SHAPE = "应写成“2026-01-01,休,元旦”或“2026-01-04,班,元旦调休”。";
    private static final String SHAPE_EN = "Write “2026-01-01,off,New Year” or “2026-01-04,work,make-up day”.";

    private final int year;
    private final FieldProblems problems;
    private final Map<LocalDate, CalendarDay> days = new LinkedHashMap<>();

    private CalendarLines(int year, FieldProblems problems) {
        this.year = year;
        this.problems = problems;
    }

    /** The days; what is wrong is added to the problems. */
    static List<CalendarDay> read(int year, String text, FieldProblems problems) {
        CalendarLines reader = new CalendarLines(year, problems);
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        if (lines.size() > LINES_MAX) {
            problems.add("lines", "最多 200 行。", "At most 200 lines.");
            return List.of();
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                reader.line(i + 1, lines.get(i));
            }
        }
        if (problems.list().isEmpty()) {
            reader.checkWhole();
        }
        return reader.days.values().stream()
                .sorted(java.util.Comparator.comparing(CalendarDay::date))
                .toList();
    }

    private void line(int number, String line) {
        String[] cells = line.split("[,，\t]", 3);
        String name = cells.length < 3 ? "" : cells[2].strip();
        Optional<LocalDate> date = date(cells[0].strip());
        String word = cells.length < 2 ? "" : cells[1].strip().toLowerCase(java.util.Locale.ROOT);
        boolean working = WORKED.contains(word);
        if (number == 1 && date.isEmpty() && !cells[0].matches(".*\\d.*")) {
            return; // a head line
        }
        if (date.isEmpty() || !(working || FREE.contains(word)) || name.isEmpty() || name.length() > NAME_MAX) {
            wrong(number, SHAPE, SHAPE_EN);
        } else if (date.get().getYear() != year) {
            wrong(number, "这一天不在 " + year + " 年。", "This day is not in " + year + ".");
        } else if (working && !isWeekend(date.get())) {
            wrong(number, "这一天本来就是周一到周五，不用写“班”。", "A weekday needs no “work”.");
        } else if (days.putIfAbsent(date.get(), new CalendarDay(date.get(), working, name)) != null) {
            wrong(number, "这一天写了两次。", "This day stands here twice.");
        }
    }

    /** The holidays by law are free in every year; without them something was left out. */
    private void checkWhole() {
        for (LocalDate fixed : List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 5, 1), LocalDate.of(year, 10, 1))) {
            CalendarDay day = days.get(fixed);
            if (day == null ? !isWeekend(fixed) : day.working()) {
                problems.add(
                        "lines",
                        fixed + " 是法定节假日，名单里没有。请贴入全年的安排。",
                        fixed + " is a public holiday and is missing; paste the whole year.");
            }
        }
    }

    private void wrong(int number, String zh, String en) {
        problems.add("lines", "第 " + number + " 行：" + zh, "Line " + number + ": " + en);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
