package org.techmatch.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Text;

/** Reads the fields of one row and collects every one that is wrong, so that a row is refused once with all reasons. */
final class Fields {
    private static final int LIST_MAX = 50;
    private static final int ITEM_MAX = 200;

    private final Map<?, ?> values;
    private final String prefix;
    private final boolean cutsLongTexts;
    private final FieldProblems problems;
    private final List<Text> notices;

    /**
     * Fields of a row.
     *
     * @param cutsLongTexts cut texts that are too long instead of refusing them, and say so in a notice
     */
    Fields(Map<String, Object> values, boolean cutsLongTexts) {
        this(values, "", cutsLongTexts, new FieldProblems(), new ArrayList<>());
    }

    private Fields(Map<?, ?> values, String prefix, boolean cutsLongTexts, FieldProblems problems, List<Text> notices) {
        this.values = values;
        this.prefix = prefix;
        this.cutsLongTexts = cutsLongTexts;
        this.problems = problems;
        this.notices = notices;
    }

    /** Fields of an object within the row; what is wrong there is named with the prefix. */
    Fields within(Map<?, ?> object, String name) {
        return new Fields(object, name + ".", cutsLongTexts, problems, notices);
    }

    List<FieldProblem> problems() {
        return problems.list();
    }

    List<Text> notices() {
        return List.copyOf(notices);
    }

    /** Adds a reason against a field. */
    void refuse(String key, String zh, String en) {
        problems.add(prefix + key, zh, en);
    }

    @Nullable
    Object raw(String key) {
        return values.get(key);
    }

    /** One line of text, null when the field is empty. */
    @Nullable
    String line(String key, int max) {
        return text(key, max, Wording::line);
    }

    /** One line of text that must be there; empty when it is not. */
    String requiredLine(String key, int max) {
        return present(key, line(key, max));
    }

    /** A title without hand-typed spaces; what is too short or missing is refused by the rules of its kind. */
    String title(String key, int max) {
        String title = text(key, cutsLongTexts ? max : Integer.MAX_VALUE, Wording::title);
        return title == null ? "" : title;
    }

    /** Text with line breaks, null when the field is empty. */
    @Nullable
    String prose(String key, int max) {
        return text(key, max, Wording::prose);
    }

    /** The main text, whose length the rules of its kind judge. */
    String body(String key, int max) {
        String body = text(key, cutsLongTexts ? max : Integer.MAX_VALUE, Wording::prose);
        return body == null ? "" : body;
    }

    private @Nullable String text(String key, int max, Function<String, String> tidy) {
        Object value = values.get(key);
        if (value == null) {
            return null;
        }
        Optional<String> read = Values.text(value).or(() -> joined(value));
        if (read.isEmpty()) {
            refuse(key, "这里应为文字。", "Must be a text.");
            return null;
        }
        String text = tidy.apply(read.get());
        if (text.isEmpty()) {
            return null;
        }
        int length = Wording.length(text);
        if (length <= max) {
            return text;
        }
        if (cutsLongTexts) {
            notices.add(new Text(key + " 超过 " + max + " 字，已截短", key + " longer than " + max + ", cut"));
            return Wording.cut(text, max);
        }
        refuse(key, "最多 " + max + " 个字，现在 " + length + " 个。", "At most " + max + " characters, has " + length + ".");
        return text;
    }

    private static Optional<String> joined(Object value) {
        return value instanceof List<?> list && list.stream().noneMatch(Map.class::isInstance)
                ? Optional.of(String.join("；", Values.list(list)))
                : Optional.empty();
    }

    /** A list of short texts. */
    List<String> list(String key) {
        List<String> items = Values.list(values.get(key));
        if (items.size() > LIST_MAX || items.stream().anyMatch(item -> Wording.length(item) > ITEM_MAX)) {
            refuse(key, "最多 50 项，每项最多 200 个字。", "At most 50 items of at most 200 characters.");
        }
        return items;
    }

    /** Keeps the first items of a list that is too long, if texts are cut. */
    List<String> list(String key, int max) {
        List<String> items = list(key);
        if (items.size() <= max || !cutsLongTexts) {
            return items;
        }
        notices.add(
                new Text(key + " 超过 " + max + " 项，取前 " + max + " 项", key + " over " + max + " items, rest dropped"));
        return items.subList(0, max);
    }

    /** Yes or no, {@code otherwise} when the field is empty. */
    boolean flag(String key, boolean otherwise) {
        Boolean flag = optionalFlag(key);
        return flag == null ? otherwise : flag;
    }

    /** Yes or no that must be there. */
    boolean requiredFlag(String key) {
        Boolean flag = optionalFlag(key);
        if (values.get(key) == null) {
            missing(key);
        }
        return flag != null && flag;
    }

    @Nullable
    Boolean optionalFlag(String key) {
        return value(key, Values::flag, "应为 是 或 否。", "Must be true or false.");
    }

    @Nullable
    LocalDate date(String key) {
        return value(key, Values::date, "日期写法如 2027-02-28。", "Write the date like 2027-02-28.");
    }

    /** Money in fen. */
    @Nullable
    Long yuan(String key) {
        return value(
                key,
                Values::yuan,
                "金额写元，最多两位小数，不超过 1000 亿元，如 600000.00。",
                "An amount in yuan with at most two decimals, like 600000.00.");
    }

    /** A share in millionths that must be there. */
    int percent(String key) {
        Integer ppm = value(
                key,
                Values::percent,
                "比例写百分数，0 到 100，最多四位小数，如 40 或 33.3333。",
                "A percentage from 0 to 100 with at most four decimals.");
        if (values.get(key) == null) {
            missing(key);
        }
        return ppm == null ? 0 : ppm;
    }

    @Nullable
    Integer whole(String key) {
        return value(key, Values::whole, "应为整数。", "Must be a whole number.");
    }

    /** A code or Chinese word of an enumeration, null when the field is empty. */
    <E extends Enum<E>> @Nullable E oneOf(String key, Labels<E> labels) {
        return value(
                key,
                raw -> Values.text(raw).flatMap(labels::find),
                "可选：" + labels.choices() + "。",
                "One of " + labels.choices() + ".");
    }

    /** The same for a field that must be there; the stand-in lets reading go on. */
    <E extends Enum<E>> E required(String key, Labels<E> labels, E standIn) {
        E value = oneOf(key, labels);
        if (values.get(key) == null) {
            missing(key);
        }
        return value == null ? standIn : value;
    }

    /** Codes or Chinese words of an enumeration. */
    <E extends Enum<E>> List<E> several(String key, Labels<E> labels) {
        List<E> found = new ArrayList<>();
        for (String item : list(key)) {
            labels.find(item)
                    .ifPresentOrElse(
                            found::add,
                            () -> refuse(
                                    key,
                                    "不认识“" + item + "”，可选：" + labels.choices() + "。",
                                    "Unknown \"" + item + "\"; one of " + labels.choices() + "."));
        }
        return found.stream().distinct().toList();
    }

    /** Whether a field has been refused, so that rules that build on it say nothing more. */
    Set<String> refused() {
        Set<String> names = new HashSet<>();
        problems.list().forEach(problem -> names.add(problem.field().replaceAll("[\\[.].*", "")));
        return names;
    }

    private String present(String key, @Nullable String value) {
        if (values.get(key) == null) {
            missing(key);
        }
        return value == null ? "" : value;
    }

    void missing(String key) {
        refuse(key, "必须填写。", "Required.");
    }

    private <T> @Nullable T value(String key, Function<Object, Optional<T>> read, String zh, String en) {
        Object value = values.get(key);
        if (value == null) {
            return null;
        }
        Optional<T> found = read.apply(value);
        if (found.isEmpty()) {
            refuse(key, zh, en);
        }
        return found.orElse(null);
    }
}
