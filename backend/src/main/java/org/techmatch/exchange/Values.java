package org.techmatch.exchange;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Fen;
import org.techmatch.platform.Ppm;

/** Reads single values as people and programs write them; empty for what cannot be read. */
final class Values {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ].*)?");
    private static final Pattern COMPACT_DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONEY = Pattern.compile("([\\d.]+)(万?)元?");
    private static final int MONEY_LENGTH_MAX = 24;

    private Values() {}

    /** A plain value as text; empty for lists and objects. */
    static Optional<String> text(@Nullable Object value) {
        if (value instanceof Number number) {
            return Optional.of(plain(number));
        }
        return value instanceof String || value instanceof Boolean ? Optional.of(value.toString()) : Optional.empty();
    }

    /** The items of a list, or the parts of a text that are separated by ；; | 、 or line breaks. */
    static List<String> list(@Nullable Object value) {
        List<String> items = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> text(item).ifPresent(items::add));
        } else {
            text(value).ifPresent(text -> items.addAll(List.of(text.split("[；;|｜、\\n]"))));
        }
        return items.stream()
                .map(Wording::line)
                .filter(s -> !s.isEmpty())
                .distinct()
                .toList();
    }

    /** Yes or no in Chinese, English or digits. */
    static Optional<Boolean> flag(@Nullable Object value) {
        return text(value).map(Values::word).flatMap(word -> switch (word) {
            case "TRUE", "YES", "Y", "1", "是", "对", "有", "可", "√" -> Optional.of(true);
            case "FALSE", "NO", "N", "0", "否", "不", "无", "不可", "×" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /** A day such as 2027-02-28, 2027/2/28, 2027年2月28日 or 20270228; a time behind it is left out. */
    static Optional<LocalDate> date(@Nullable Object value) {
        return text(value).map(Values::word).flatMap(word -> {
            Matcher date = DATE.matcher(word);
            Matcher compact = COMPACT_DATE.matcher(word);
            if (date.matches()) {
                return day(date);
            }
            return compact.matches() ? day(compact) : Optional.empty();
        });
    }

    private static Optional<LocalDate> day(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Yuan in fen: {@code 600000.00}, {@code 600,000元} or {@code 60万}; more than two decimals is empty. */
    static Optional<Long> yuan(@Nullable Object value) {
        return text(value).map(text -> word(text).replace(",", "")).flatMap(word -> {
            Matcher money = MONEY.matcher(word);
            if (word.length() > MONEY_LENGTH_MAX || !money.matches()) {
                return Optional.empty();
            }
            if (money.group(2).isEmpty()) {
                return Fen.parseYuan(money.group(1));
            }
            try {
                BigDecimal yuan = new BigDecimal(money.group(1)).movePointRight(4);
                return Fen.parseYuan(yuan.stripTrailingZeros().toPlainString());
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    /** A percentage in millionths, with or without the sign. */
    static Optional<Integer> percent(@Nullable Object value) {
        return text(value).map(text -> word(text).replace("%", "").strip()).flatMap(Ppm::parsePercent);
    }

    /** A whole number. */
    static Optional<Integer> whole(@Nullable Object value) {
        return text(value)
                .map(Values::word)
                .filter(word -> word.matches("-?\\d{1,9}(\\.0+)?"))
                .map(word -> Integer.valueOf(word.replaceAll("\\.0+$", "")));
    }

    /** A list of objects; anything in it that is no object is left out. */
    static List<Map<?, ?>> objects(@Nullable Object value) {
        List<Map<?, ?>> objects = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> object) {
                    objects.add(object);
                }
            }
        }
        return objects;
    }

    /** A word for comparison: half-width, upper-case, without spaces around it. */
    static String word(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    private static String plain(Number number) {
        BigDecimal exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
