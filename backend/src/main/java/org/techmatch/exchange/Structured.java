package org.techmatch.exchange;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lists of objects in one cell: indicators as {@code 名称=值 单位；…}, targets as {@code 名称≥值 单位；…}, completers as
 * {@code 姓名/单位/比例/标记/分工；…} with marks 主要 学生 公开. What such a cell cannot hold is written as JSON.
 */
final class Structured {
    private static final JsonMapper JSON = JsonMapper.createDefault();
    private static final Pattern INDICATOR = Pattern.compile("(.*?)\\s*[=＝：:]\\s*(\\S+)(?:\\s+(.*))?");
    private static final Pattern TARGET = Pattern.compile("(.*?)\\s*(≥|≤|>=|<=|＞|＜|>|<|＝|=|范围)\\s*(\\S+)(?:\\s+(.*))?");
    private static final Map<String, String> OPERATORS = Map.of(">=", "≥", "<=", "≤", "＞", ">", "＜", "<", "＝", "=");

    private Structured() {}

    /** A cell that holds JSON, as the list that it is; any other cell as it is. */
    static Object cell(Object cell) {
        if (cell instanceof String text && (text.startsWith("[\"") || text.startsWith("[{")) && text.endsWith("]")) {
            try {
                List<Object> list = JSON.readValue(text, Argument.listOf(Object.class));
                return list == null ? cell : list;
            } catch (IOException | RuntimeException e) {
                return cell;
            }
        }
        return cell;
    }

    static List<Map<?, ?>> indicators(@Nullable Object value) {
        return read(value, part -> {
            Matcher parts = INDICATOR.matcher(part);
            return parts.matches()
                    ? object("name", parts.group(1), "value", parts.group(2), "unit", parts.group(3))
                    : object("name", part);
        });
    }

    static List<Map<?, ?>> targets(@Nullable Object value) {
        return read(value, part -> {
            Matcher parts = TARGET.matcher(part);
            if (!parts.matches()) {
                return object("name", part);
            }
            String operator = OPERATORS.getOrDefault(parts.group(2), parts.group(2));
            return object("name", parts.group(1), "op", operator, "value", parts.group(3), "unit", parts.group(4));
        });
    }

    static List<Map<?, ?>> completers(@Nullable Object value) {
        return read(value, part -> {
            String[] parts = part.split("[/／]", 5);
            String marks = parts.length > 3 ? parts[3] : "";
            Map<String, Object> completer = object(
                    "name", parts[0],
                    "organisation", parts.length > 1 ? parts[1] : null,
                    "contribution", parts.length > 2 ? parts[2] : null,
                    "role", parts.length > 4 ? parts[4] : null);
            completer.put("isMain", marks.contains("主要"));
            completer.put("isStudent", marks.contains("学生"));
            completer.put("nameConsent", marks.contains("公开") && !marks.contains("不公开"));
            return completer;
        });
    }

    private interface Part {
        Map<String, Object> read(String part);
    }

    private static List<Map<?, ?>> read(@Nullable Object value, Part part) {
        if (!(value instanceof String text)) {
            return Values.objects(value);
        }
        List<Map<?, ?>> objects = new ArrayList<>();
        for (String piece : text.split("[；;\\n]")) {
            if (!piece.isBlank()) {
                objects.add(part.read(piece.strip()));
            }
        }
        return objects;
    }

    private static Map<String, Object> object(@Nullable String... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i];
            String value = namesAndValues[i + 1];
            if (name != null && value != null && !value.isBlank()) {
                object.put(name, value.strip());
            }
        }
        return object;
    }

    /** A list as one cell, in the words that people type where those read back as the same list, else as JSON. */
    static String write(String key, List<?> list) {
        return switch (key) {
            case "indicators" -> write(list, o -> o.get("name") + "=" + quantity(o), Structured::indicators);
            case "targetIndicators" ->
                write(list, o -> "" + o.get("name") + o.get("op") + quantity(o), Structured::targets);
            case "completers" -> write(list, Structured::completer, Structured::completers);
            default -> {
                String joined = String.join("；", Values.list(list));
                yield Values.list(joined).equals(list) ? joined : json(list);
            }
        };
    }

    private static String write(
            List<?> list, Function<Map<?, ?>, String> part, Function<Object, List<Map<?, ?>>> readBack) {
        String joined = String.join("；", Values.objects(list).stream().map(part).toList());
        return readBack.apply(joined).equals(list) ? joined : json(list);
    }

    private static String quantity(Map<?, ?> object) {
        Object unit = object.get("unit");
        return object.get("value") + (unit == null ? "" : " " + unit);
    }

    private static String completer(Map<?, ?> object) {
        String marks = (isSet(object, "isMain") ? "主要" : "")
                + (isSet(object, "isStudent") ? "学生" : "")
                + (isSet(object, "nameConsent") ? "公开" : "");
        return "%s/%s/%s/%s/%s"
                .formatted(
                        text(object, "name"),
                        text(object, "organisation"),
                        text(object, "contribution"),
                        marks,
                        text(object, "role"));
    }

    private static boolean isSet(Map<?, ?> object, String key) {
        return Boolean.TRUE.equals(object.get(key));
    }

    private static String text(Map<?, ?> object, String key) {
        Object value = object.get(key);
        return value == null ? "" : value.toString();
    }

    private static String json(List<?> list) {
        try {
            return JSON.writeValueAsString(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
