package org.techmatch.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmatch.calendar.DayKind;
import org.techmatch.calendar.WorkingCalendar;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;

class NoticeTermTest {
    private static final int RUNS = 4_000;
    private static final WorkingCalendar YEAR_2026 = new WorkingCalendar(
            Map.of(2026, 1),
            days(
                    List.of("2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"),
                    List.of("2026-09-20", "2026-10-10")));

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Pacific/Kiritimati", "Asia/Shanghai"})
    void x15ToTheMinuteInWhateverZoneTheServerIs_R_005(String zone) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            NoticeTerm term = term("2026-09-20T10:00:00+08:00", 15, DayKind.CALENDAR, false);
            assertThat(end(term)).isEqualTo(at("2026-10-06T00:00:00+08:00"));
            assertThat(end(term, pause("2026-09-25T09:00:00+08:00", "2026-09-28T17:00:00+08:00")))
                    .isEqualTo(at("2026-10-10T00:00:00+08:00"));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void dayOneIsTheDayAfterPublicationOnBothSidesOfMidnight_R_005() {
        assertThat(end(term("2026-09-20T23:59:59+08:00", 1, DayKind.CALENDAR, false)))
                .isEqualTo(at("2026-09-22T00:00:00+08:00"));
        assertThat(end(term("2026-09-21T00:00:00+08:00", 1, DayKind.CALENDAR, false)))
                .isEqualTo(at("2026-09-23T00:00:00+08:00"));
        // 16:00 in UTC is midnight in Shanghai
        assertThat(end(term("2026-09-20T15:59:59Z", 1, DayKind.CALENDAR, false)))
                .isEqualTo(at("2026-09-22T00:00:00+08:00"));
        assertThat(end(term("2026-09-20T16:00:00Z", 1, DayKind.CALENDAR, false)))
                .isEqualTo(at("2026-09-23T00:00:00+08:00"));
    }

    @Test
    void aPauseTakesEveryDayItTouchesAndNoOther_R_005() {
        NoticeTerm term = term("2026-09-20T10:00:00+08:00", 3, DayKind.CALENDAR, false);

        assertThat(end(term, pause("2026-09-21T23:59:59+08:00", "2026-09-22T00:00:00+08:00")))
                .as("one second of one day")
                .isEqualTo(at("2026-09-25T00:00:00+08:00"));
        assertThat(end(term, pause("2026-09-21T23:59:59+08:00", "2026-09-22T00:00:01+08:00")))
                .as("one second of two days")
                .isEqualTo(at("2026-09-26T00:00:00+08:00"));
        assertThat(end(
                        term,
                        pause("2026-09-21T09:00:00+08:00", "2026-09-21T10:00:00+08:00"),
                        pause("2026-09-21T09:30:00+08:00", "2026-09-21T18:00:00+08:00")))
                .as("two objections on one day")
                .isEqualTo(at("2026-09-25T00:00:00+08:00"));
        assertThat(end(term, pause("2026-09-20T11:00:00+08:00", "2026-09-20T12:00:00+08:00")))
                .as("on the day of publication")
                .isEqualTo(at("2026-09-24T00:00:00+08:00"));
    }

    @Test
    void atLeastOneDayRemainsAfterAPauseEvenFromTheLastInstant_R_005() {
        NoticeTerm term = term("2026-09-20T10:00:00+08:00", 3, DayKind.CALENDAR, false);

        assertThat(end(term, pause("2026-09-23T23:59:59+08:00", "2026-09-30T09:00:00+08:00")))
                .isEqualTo(at("2026-10-02T00:00:00+08:00"));
        assertThat(end(term, pause("2026-09-24T00:00:00+08:00", "2026-09-30T09:00:00+08:00")))
                .as("24:00 of the last day is in time")
                .isEqualTo(at("2026-10-02T00:00:00+08:00"));
    }

    @Test
    void workingDaysFollowTheCalendarAndItsWorkedWeekends_R_005() {
        // 20 September 2026 is a worked Sunday; 1 to 7 October is free and 10 October a worked Saturday
        assertThat(last(term("2026-09-19T10:00:00+08:00", 1, DayKind.WORKING, false)))
                .isEqualTo("2026-09-20");
        assertThat(last(term("2026-09-30T10:00:00+08:00", 3, DayKind.WORKING, false)))
                .isEqualTo("2026-10-10");
    }

    @Test
    void aHolidayAsLastDayCountsUnlessTheEndRolls_R_005() {
        assertThat(last(term("2026-09-20T10:00:00+08:00", 12, DayKind.CALENDAR, false)))
                .isEqualTo("2026-10-02");
        assertThat(last(term("2026-09-20T10:00:00+08:00", 12, DayKind.CALENDAR, true)))
                .isEqualTo("2026-10-08");
        assertThat(last(term("2026-09-20T10:00:00+08:00", 9, DayKind.CALENDAR, true)))
                .as("a working day stays")
                .isEqualTo("2026-09-29");
    }

    @Test
    void aYearThatIsNotLoadedIsNamedInsteadOfGuessed_R_005() {
        NoticeTerm term = term("2026-12-20T10:00:00+08:00", 15, DayKind.WORKING, false);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> term.lastDay(List.of(), YEAR_2026))
                .satisfies(refused -> {
                    assertThat(refused.type()).isEqualTo(ProblemType.NOT_READY);
                    assertThat(refused.detail().zh()).contains("2027 年", "平台运营");
                });
        assertThat(term("2026-12-20T10:00:00+08:00", 15, DayKind.CALENDAR, false)
                        .lastDay(List.of(), WorkingCalendar.EMPTY))
                .as("calendar days need no calendar")
                .isEqualTo("2027-01-04");
    }

    @Test
    void theDaysThatHaveCountedAreThoseUpToTodayWithoutPausedOnes_R_005() {
        NoticeTerm term = term("2026-09-20T10:00:00+08:00", 15, DayKind.CALENDAR, false);
        List<Pause> pauses = List.of(pause("2026-09-25T09:00:00+08:00", "2026-09-28T17:00:00+08:00"));

        assertThat(term.counted(LocalDate.parse("2026-09-20"), pauses, YEAR_2026))
                .isZero();
        assertThat(term.counted(LocalDate.parse("2026-09-24"), pauses, YEAR_2026))
                .isEqualTo(4);
        assertThat(term.counted(LocalDate.parse("2026-09-28"), pauses, YEAR_2026))
                .isEqualTo(4);
        assertThat(term.counted(LocalDate.parse("2026-09-29"), pauses, YEAR_2026))
                .isEqualTo(5);
        assertThat(term.counted(LocalDate.parse("2027-09-29"), pauses, YEAR_2026))
                .isEqualTo(15);
    }

    @Test
    void thousandsOfTermsAgreeWithCountingDayByDay_R_005() {
        Random random = new Random(20_260_920);
        for (int i = 0; i < RUNS; i++) {
            WorkingCalendar calendar = calendar(random);
            Instant start = at("2026-01-01T00:00:00+08:00").plusSeconds(random.nextInt(300 * 86_400));
            NoticeTerm term = new NoticeTerm(
                    start,
                    1 + random.nextInt(60),
                    random.nextBoolean() ? DayKind.CALENDAR : DayKind.WORKING,
                    random.nextBoolean());
            List<Pause> pauses = pauses(random, start);

            LocalDate last = term.lastDay(pauses, calendar);

            assertThat(last).as(term + " " + pauses).isEqualTo(counted(term, pauses, calendar));
            assertThat(term.counted(last, pauses, calendar))
                    .as(term + " " + pauses)
                    .isEqualTo(term.days());
            assertThat(NoticeTerm.endOf(last))
                    .as("an end after every pause")
                    .isAfter(pauses.stream()
                            .map(Pause::to)
                            .max(Instant::compareTo)
                            .orElse(start));
        }
    }

    /** The model: each day is a stretch of time of its own, looked at instant by instant. */
    private static LocalDate counted(NoticeTerm term, List<Pause> pauses, WorkingCalendar calendar) {
        List<LocalDate> good = new ArrayList<>();
        LocalDate first = term.startAt().atZone(Clocks.ZONE).toLocalDate().plusDays(1);
        for (LocalDate day = first; day.isBefore(first.plusYears(3)); day = day.plusDays(1)) {
            if (whole(day, pauses) && (term.kind() == DayKind.CALENDAR || calendar.isWorking(day))) {
                good.add(day);
            }
        }
        int n = term.days() - 1;
        while (pauses.stream().anyMatch(pause -> begin(good.get(n)).isBefore(pause.to()))
                && good.stream().skip(n).findFirst().isPresent()) {
            // only a pause at the very end can reach past day N
            good.remove(n);
        }
        LocalDate last = good.get(n);
        while (term.rolls() && !(calendar.isWorking(last) && whole(last, pauses))) {
            last = last.plusDays(1);
        }
        return last;
    }

    private static boolean whole(LocalDate day, List<Pause> pauses) {
        return pauses.stream()
                .noneMatch(pause -> pause.from().isBefore(begin(day.plusDays(1)))
                        && pause.to().isAfter(begin(day)));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Clocks.ZONE).toInstant();
    }

    private static List<Pause> pauses(Random random, Instant start) {
        List<Pause> pauses = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Instant from = start.plusSeconds(random.nextInt(40 * 86_400));
            if (random.nextInt(4) == 0) {
                from = begin(from.atZone(Clocks.ZONE).toLocalDate());
            }
            if (from.isBefore(start)) {
                from = start;
            }
            Duration length = random.nextInt(4) == 0
                    ? Duration.ofDays(1 + random.nextInt(3))
                    : Duration.ofSeconds(1 + random.nextInt(20 * 86_400));
            pauses.add(new Pause(from, from.plus(length)));
        }
        return pauses;
    }

    private static WorkingCalendar calendar(Random random) {
        Map<LocalDate, Boolean> special = new HashMap<>();
        for (int i = 0; i < 30; i++) {
            special.put(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(730)), random.nextBoolean());
        }
        Map<Integer, Integer> years = new HashMap<>();
        for (int year = 2025; year < 2032; year++) {
            years.put(year, 1);
        }
        return new WorkingCalendar(years, special);
    }

    private static Map<LocalDate, Boolean> days(List<String> free, List<String> worked) {
        Map<LocalDate, Boolean> days = new HashMap<>();
        free.forEach(day -> days.put(LocalDate.parse(day), false));
        worked.forEach(day -> days.put(LocalDate.parse(day), true));
        return days;
    }

    private static NoticeTerm term(String start, int days, DayKind kind, boolean rolls) {
        return new NoticeTerm(at(start), days, kind, rolls);
    }

    private static LocalDate last(NoticeTerm term, Pause... pauses) {
        return term.lastDay(List.of(pauses), YEAR_2026);
    }

    private static Instant end(NoticeTerm term, Pause... pauses) {
        return NoticeTerm.endOf(last(term, pauses));
    }

    private static Pause pause(String from, String to) {
        return new Pause(at(from), at(to));
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
