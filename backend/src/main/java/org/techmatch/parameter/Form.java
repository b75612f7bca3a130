package org.techmatch.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Text;

/**
 * How a parameter is written and what is allowed.
 *
 * @param unit what is counted, null where nothing is
 * @param initial the value before any version
 * @param min null where there is no bound
 * @param choices empty unless one of several is chosen
 */
record Form(
        ParameterType type,
        @Nullable String unit,
        String initial,
        @Nullable String min,
        @Nullable String max,
        List<String> choices) {
    static Form number(String unit, int initial, int min, int max) {
        return new Form(
                ParameterType.INTEGER,
                unit,
                String.valueOf(initial),
                String.valueOf(min),
                String.valueOf(max),
                List.of());
    }

    static Form days(int initial, int min, int max) {
        return number("天", initial, min, max);
    }

    /** How days are counted. */
    static Form days(String initial) {
        return new Form(ParameterType.CHOICE, null, initial, null, null, List.of("CALENDAR", "WORKING"));
    }

    static Form points(int initial) {
        return number("分", initial, 0, 100);
    }

    static Form decimal(String initial, String min, String max) {
        return new Form(ParameterType.DECIMAL, null, initial, min, max, List.of());
    }

    static Form flag(boolean initial) {
        return new Form(ParameterType.BOOLEAN, null, String.valueOf(initial), null, null, List.of("true", "false"));
    }

    static Form day(String initial) {
        return new Form(ParameterType.DATE, null, initial, "2000-01-01", "2099-12-31", List.of());
    }

    /** One of several; the first is the initial one. */
    static Form choice(String... choices) {
        return new Form(ParameterType.CHOICE, null, choices[0], null, null, List.of(choices));
    }

    /** Why a value is not allowed; empty when it is. */
    Optional<Text> fault(String value) {
        return switch (type) {
            case INTEGER -> value.matches("\\d{1,9}") ? bounds(value) : wrong("请填整数。", "Enter a whole number.");
            case DECIMAL ->
                value.matches("\\d{1,6}(\\.\\d{1,4})?")
                        ? bounds(value)
                        : wrong("请填数字，最多 4 位小数。", "Enter a number with at most 4 decimals.");
            case DATE -> dayFault(value);
            case BOOLEAN, CHOICE ->
                choices.contains(value)
                        ? Optional.empty()
                        : wrong("可选：" + String.join("、", choices) + "。", "One of: " + String.join(", ", choices) + ".");
        };
    }

    private Optional<Text> bounds(String value) {
        BigDecimal number = new BigDecimal(value);
        boolean outside = (min != null && number.compareTo(new BigDecimal(min)) < 0)
                || (max != null && number.compareTo(new BigDecimal(max)) > 0);
        return outside ? range() : Optional.empty();
    }

    private Optional<Text> dayFault(String value) {
        try {
            LocalDate day = LocalDate.parse(value);
            boolean outside = (min != null && day.isBefore(LocalDate.parse(min)))
                    || (max != null && day.isAfter(LocalDate.parse(max)));
            return outside ? range() : Optional.empty();
        } catch (DateTimeParseException e) {
            return wrong("请按 2026-11-24 的样子填日期。", "Enter a date such as 2026-11-24.");
        }
    }

    private Optional<Text> range() {
        return wrong("应在 " + min + " 到 " + max + " 之间。", "Must be between " + min + " and " + max + ".");
    }

    private static Optional<Text> wrong(String zh, String en) {
        return Optional.of(new Text(zh, en));
    }
}
