package org.techmatch.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.techmatch.platform.FieldProblems;

class CalendarLinesTest {
    @Test
    void commasTabsAndAHeadLineAreRead() {
        FieldProblems problems = new FieldProblems();

        List<CalendarDay> days = CalendarLines.read(
                2026,
                "日期,类型,名称\n2026-01-01,休,元旦\n2026/1/4\t班\t元旦调休\n\n2026-05-01，休，劳动节\n2026-10-01,off,国庆节\n",
                problems);

        assertThat(problems.list()).isEmpty();
        assertThat(days).hasSize(4);
        assertThat(days.get(1)).isEqualTo(new CalendarDay(LocalDate.of(2026, 1, 4), true, "元旦调休"));
    }

    @Test
    void everyWrongLineIsNamed() {
        FieldProblems problems = new FieldProblems();

        CalendarLines.read(
                2026,
                "2026-01-01,休,元旦\n2026-02-30,休,不存在\n2027-01-01,休,元旦\n2026-01-05,班,周一\n2026-01-01,休,又一次\n只有字",
                problems);

        assertThat(problems.list().stream().map(each -> each.message().zh()))
                .hasSize(5)
                .anyMatch(text -> text.startsWith("第 2 行"))
                .anyMatch(text -> text.contains("不在 2026 年"))
                .anyMatch(text -> text.contains("不用写"))
                .anyMatch(text -> text.contains("写了两次"))
                .anyMatch(text -> text.startsWith("第 6 行"));
    }

    @Test
    void aListThatLeavesTheHolidaysByLawOutIsNotAYear() {
        FieldProblems problems = new FieldProblems();

        CalendarLines.read(2026, "2026-01-01,休,元旦", problems);

        assertThat(problems.list().stream().map(each -> each.message().zh()))
                .anyMatch(text -> text.contains("2026-10-01"));
    }
}
