package org.techmatch.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.FormulaSafe;

/** The file that says why rows were refused: UTF-8 with a mark for spreadsheets, one line a reason; none if none was. */
final class ImportReport implements AutoCloseable {
    private static final int VALUE_MAX = 200;

    private final @Nullable Path file;
    private @Nullable CsvWriter csv;

    /**
     * A report; an older one of that name is removed first.
     *
     * @param file null to write none
     */
    ImportReport(@Nullable Path file) throws IOException {
        this.file = file;
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    void add(RowOutcome outcome) throws IOException {
        if (file == null) {
            return;
        }
        CsvWriter out = csv == null ? open(file) : csv;
        csv = out;
        for (FieldProblem problem : outcome.problems()) {
            out.writeRecord(List.of(
                    String.valueOf(outcome.line()),
                    FormulaSafe.cell(outcome.externalId()),
                    FormulaSafe.cell(problem.field()),
                    FormulaSafe.cell(value(outcome.values(), problem.field())),
                    FormulaSafe.cell(
                            problem.message().zh() + " " + problem.message().en())));
        }
    }

    private static CsvWriter open(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        return CsvWriter.builder()
                .build(out, StandardCharsets.UTF_8)
                .writeRecord("line", "externalId", "field", "value", "reason");
    }

    private static String value(Map<String, Object> values, String field) {
        Object value = values.get(field.replaceAll("[\\[.].*", ""));
        String text = Wording.line(value == null ? "" : Values.text(value).orElseGet(value::toString));
        return Wording.length(text) <= VALUE_MAX
                ? text
                : text.substring(0, text.offsetByCodePoints(0, VALUE_MAX - 1)) + "…";
    }

    @Override
    public void close() throws IOException {
        if (csv != null) {
            csv.close();
        }
    }
}
