package org.techmatch.site.page;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Language;
import org.techmatch.platform.Text;

/** The words of the server's own pages in both languages, from {@code page/words.csv}. */
@Singleton
class Words {
    private final Map<String, Text> words = new HashMap<>();

    Words() {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/page/words.csv"));
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .ofNamedCsvRecord(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)))) {
            csv.stream()
                    .forEach(row -> words.put(row.getField("key"), new Text(row.getField("zh"), row.getField("en"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The words of a key, with {@code {name}} replaced by the value that follows the name in {@code values}.
     *
     * @throws IllegalStateException for an unknown key
     */
    String say(Language language, String key, Object... values) {
        Text text = words.get(key);
        if (text == null) {
            throw new IllegalStateException("no words for " + key);
        }
        String said = text.in(language);
        for (int i = 0; i < values.length; i += 2) {
            said = said.replace("{" + values[i] + "}", String.valueOf(values[i + 1]));
        }
        return said;
    }

    /** The label of an enumeration's value, such as {@code stage} PILOT; null for null. */
    @Nullable
    String label(Language language, String group, @Nullable Object value) {
        return value == null ? null : say(language, group + "." + value);
    }

    boolean has(String key) {
        return words.containsKey(key);
    }
}
