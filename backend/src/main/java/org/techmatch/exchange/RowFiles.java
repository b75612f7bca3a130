package org.techmatch.exchange;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/** Opens files by what their names end in: jsonl, ndjson, json, csv, tsv, txt, each also with gz behind, and xlsx. */
@Singleton
class RowFiles {
    private final JsonMapper json;

    RowFiles(JsonMapper json) {
        this.json = json;
    }

    /**
     * The rows of a file.
     *
     * @throws Refused unsupported-media-type for another ending
     */
    RowSource open(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return new SheetRows(file);
        }
        boolean packed = name.endsWith(".gz");
        String plain = packed ? name.substring(0, name.length() - 3) : name;
        boolean lines = plain.matches(".*\\.(jsonl|ndjson|json)");
        if (!lines && !plain.matches(".*\\.(csv|tsv|txt)")) {
            throw new Refused(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    new Text(
                            "不认识文件 " + file.getFileName() + " 的格式，可用 .jsonl、.csv、.xlsx（前两种可加 .gz）。",
                            "Use a file that ends in .jsonl, .csv or .xlsx (the first two also .gz)."),
                    List.of());
        }
        InputStream in = Files.newInputStream(file);
        try {
            Reader reader = TextEncoding.open(packed ? new GZIPInputStream(in, 64 * 1024) : in);
            return lines ? new JsonRows(reader, json) : new CsvRows(reader);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** The rows of JSON Lines that stand somewhere else than in a file. */
    RowSource jsonLines(InputStream in) throws IOException {
        return new JsonRows(TextEncoding.open(in), json);
    }
}
