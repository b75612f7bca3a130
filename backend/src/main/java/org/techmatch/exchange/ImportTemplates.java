package org.techmatch.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/** Tables to fill in: Chinese column names, a row that explains them, and two examples. */
public final class ImportTemplates {
    private ImportTemplates() {}

    /**
     * Writes the template of a kind as CSV or XLSX; a file that is there already is left alone.
     *
     * @throws Refused unsupported-media-type for another ending
     */
    public static void write(ImportKind kind, Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            throw new Refused(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    new Text("模板的文件名应以 .csv 或 .xlsx 结尾。", "The template's name must end in .csv or .xlsx."),
                    List.of());
        }
        ListingSheet.Format format = name.endsWith(".csv") ? ListingSheet.Format.CSV : ListingSheet.Format.XLSX;
        String resource = "/templates/" + kind.word() + ".csv";
        try (InputStream in = Objects.requireNonNull(ImportTemplates.class.getResourceAsStream(resource));
                CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(TextEncoding.open(in));
                OutputStream out =
                        new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
            List<List<String>> table = rows.stream().map(CsvRecord::getFields).toList();
            try (ListingSheet sheet = new ListingSheet(out, format, table.getFirst())) {
                for (List<String> row : table.subList(1, table.size())) {
                    sheet.add(row);
                }
            }
        }
    }
}
