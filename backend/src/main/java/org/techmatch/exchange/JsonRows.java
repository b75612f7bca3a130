package org.techmatch.exchange;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of a JSON Lines file: one object a line; empty lines are passed over. */
final class JsonRows implements RowSource {
    private static final Argument<Map<String, Object>> OBJECT = Argument.mapOf(String.class, Object.class);

    private final TextLines lines;
    private final JsonMapper json;

    JsonRows(Reader reader, JsonMapper json) {
        this.lines = new TextLines(reader);
        this.json = json;
    }

    @Override
    public @Nullable Row next() throws IOException {
        TextLines.Line line = lines.next();
        while (line != null && line.text().isBlank()) {
            line = lines.next();
        }
        return line == null ? null : read(line);
    }

    private Row read(TextLines.Line line) {
        if (line.cut()) {
            return Row.broken(line.number(), "这一行太长。", "The line is too long.");
        }
        String text = line.text().strip();
        if (!text.startsWith("{")) {
            return notJson(line);
        }
        try {
            Map<String, Object> object = json.readValue(text, OBJECT);
            if (object == null) {
                return notJson(line);
            }
            Map<String, Object> values = new LinkedHashMap<>();
            object.forEach((key, value) -> {
                if (value != null && !value.equals("")) {
                    values.put(key, value);
                }
            });
            return Row.of(line.number(), values);
        } catch (IOException | RuntimeException e) {
            // The parser throws unchecked exceptions too, for numbers and depths beyond its limits.
            return notJson(line);
        }
    }

    private static Row notJson(TextLines.Line line) {
        return Row.broken(line.number(), "这一行不是完整的 JSON 对象。", "The line is not one whole JSON object.");
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
