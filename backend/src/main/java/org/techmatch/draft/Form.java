package org.techmatch.draft;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Fen;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Ppm;

/**
 * What stands in a form, read field by field; whatever is missing or cannot be read is noted, and the reading goes on, so
 * that people see all reasons at once.
 */
public final class Form {
    private static final int ROWS_MAX = 200;

    private final Map<String, Object> values;
    private final String place;
    private final FieldProblems problems;

    /** A form whose problems go to {@code problems}. */
    public Form(Map<String, Object> values, FieldProblems problems) {
        this(values, "", problems);
    }

    private Form(Map<String, Object> values, String place, FieldProblems problems) {
        this.values = values;
        this.place = place;
        this.problems = problems;
    }

    /** Notes a problem with a field. */
    public void problem(String field, String zh, String en) {
        problems.add(place + field, zh, en);
    }

    /** A text without blanks around it; null when there is none. */
    public @Nullable String text(String field) {
        Object value = values.get(field);
        String text = value == null || value instanceof List || value instanceof Map
                ? ""
                : value.toString().strip();
        return text.isEmpty() ? null : text;
    }

    /** A text that must be there; empty otherwise. */
    public String required(String field) {
        String text = text(field);
        if (text == null) {
            problem(field, "请填写这一项。", "Required.");
            return "";
        }
        return text;
    }

    /** A text of at most so many characters; null when there is none. */
    public @Nullable String text(String field, int max) {
        String text = text(field);
        if (text != null && text.codePointCount(0, text.length()) > max) {
            problem(field, "不超过 " + max + " 个字。", "At most " + max + " characters.");
        }
        return text;
    }

    /** One of an enumeration's words; null when there is none. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        Optional<E> found = constant(type, text);
        if (found.isEmpty()) {
            problem(field, "没有这个选项，可选：" + words(type) + "。", "Unknown; one of: " + words(type) + ".");
        }
        return found.orElse(null);
    }

    /** One of an enumeration's words that must be there; {@code otherwise} stands for it so that reading can go on. */
    public <E extends Enum<E>> E required(String field, Class<E> type, E otherwise) {
        if (text(field) == null) {
            problem(field, "请选择一项。", "Choose one.");
            return otherwise;
        }
        E found = choice(field, type);
        return found == null ? otherwise : found;
    }

    /** Words of an enumeration. */
    public <E extends Enum<E>> List<E> choices(String field, Class<E> type) {
        return texts(field).stream()
                .map(text -> constant(type, text))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** A day, written 2026-11-24. */
    public @Nullable LocalDate date(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problem(field, "日期写成 2026-11-24 的样子。", "Write a date like 2026-11-24.");
            return null;
        }
    }

    /** yuan with at most two decimals, in fen. */
    public @Nullable Long fen(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        Optional<Long> fen = Fen.parseYuan(text.replace(",", ""));
        if (fen.isEmpty()) {
            problem(field, "金额写成元，最多两位小数，如 600000 或 920396.23。", "Write yuan with at most two decimals.");
        }
        return fen.orElse(null);
    }

    /** a percentage with at most four decimals, in millionths; 0 when it cannot be read. */
    public int ppm(String field) {
        String text = text(field);
        Optional<Integer> ppm = text == null ? Optional.empty() : Ppm.parsePercent(text);
        if (ppm.isEmpty()) {
            problem(field, "比例写成 0 到 100 之间、最多四位小数的百分数。", "A percentage between 0 and 100 with at most four decimals.");
        }
        return ppm.orElse(0);
    }

    /** A whole number; {@code otherwise} when there is none. */
    public int number(String field, int otherwise) {
        String text = text(field);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("-?\\d{1,9}")) {
            problem(field, "请填整数。", "Enter a whole number.");
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    /** Whether a box is ticked. */
    public boolean yes(String field) {
        return "true".equals(text(field));
    }

    /** A list of texts, without empty ones. */
    public List<String> texts(String field) {
        return values.get(field) instanceof List<?> list
                ? list.stream()
                        .filter(value -> value != null && !value.toString().isBlank())
                        .map(value -> value.toString().strip())
                        .limit(ROWS_MAX)
                        .toList()
                : List.of();
    }

    /** The rows of a table. */
    @SuppressWarnings("unchecked")
    public List<Form> rows(String field) {
        if (!(values.get(field) instanceof List<?> list)) {
            return List.of();
        }
        List<?> rows =
                list.stream().filter(Map.class::isInstance).limit(ROWS_MAX).toList();
        return java.util.stream.IntStream.range(0, rows.size())
                .mapToObj(i -> new Form((Map<String, Object>) rows.get(i), place + field + "." + i + ".", problems))
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(word))
                .findFirst();
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining("、"));
    }
}
