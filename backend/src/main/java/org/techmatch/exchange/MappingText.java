package org.techmatch.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/** Reads mappings as they are typed: {@code title=name,summary=abstract}, {@code stage:小试=LAB,*=PILOT}. */
public final class MappingText {
    /** A comma separates entries only where a name and = follow, so that texts may have commas. */
    private static final Pattern ENTRY_END = Pattern.compile(",(?=\\s*[^,={}]{1,40}=)");

    private MappingText() {}

    /**
     * Entries {@code name=value}.
     *
     * @throws Refused invalid-request for an entry without =
     */
    public static Map<String, String> entries(List<String> typed) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String text : typed) {
            for (String entry : ENTRY_END.split(text)) {
                int equals = entry.indexOf('=');
                if (equals < 1 || entry.substring(equals + 1).isBlank()) {
                    throw refused("“" + entry + "”应写成 字段=列名。", "Write \"" + entry + "\" as field=column.");
                }
                entries.put(
                        entry.substring(0, equals).strip(),
                        entry.substring(equals + 1).strip());
            }
        }
        return entries;
    }

    /**
     * Translations {@code field:theirs=ours,…}, or {@code field:@file.csv} with two columns.
     *
     * @throws Refused invalid-request for another form or a file that cannot be read
     */
    public static Map<String, Map<String, String>> translations(List<String> typed) {
        Map<String, Map<String, String>> translations = new LinkedHashMap<>();
        for (String text : typed) {
            int colon = text.indexOf(':');
            if (colon < 1) {
                throw refused("“" + text + "”应写成 字段:原词=我们的词。", "Write \"" + text + "\" as field:theirs=ours.");
            }
            String words = text.substring(colon + 1).strip();
            translations
                    .computeIfAbsent(text.substring(0, colon).strip(), name -> new LinkedHashMap<>())
                    .putAll(words.startsWith("@") ? table(Path.of(words.substring(1))) : entries(List.of(words)));
        }
        return translations;
    }

    private static Map<String, String> table(Path file) {
        Map<String, String> words = new LinkedHashMap<>();
        try (Reader reader = TextEncoding.open(Files.newInputStream(file));
                CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(reader)) {
            for (CsvRecord record : csv) {
                if (record.getFieldCount() > 1 && !record.getField(1).isBlank()) {
                    words.put(record.getField(0).strip(), record.getField(1).strip());
                }
            }
            return words;
        } catch (IOException e) {
            throw refused("读不到对照表 " + file + "。", "Cannot read the table " + file + ".");
        }
    }

    private static Refused refused(String zh, String en) {
        return new Refused(ProblemType.INVALID_REQUEST, new Text(zh, en), List.of());
    }
}
