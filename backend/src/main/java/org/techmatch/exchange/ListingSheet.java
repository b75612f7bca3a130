package org.techmatch.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.FormulaSafe;

/**
 * Writes a table for spreadsheets: CSV in UTF-8 with a byte order mark, or XLSX, row by row. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 */
public final class ListingSheet implements AutoCloseable {
    /** Rows of a sheet that are kept in memory before they are written. */
    private static final int FLUSH_ROWS = 200;

    private final @Nullable CsvWriter csv;
    private final @Nullable Workbook workbook;
    private final @Nullable Worksheet sheet;
    private int row;

    /** Forms of table. */
    public enum Format {
        CSV("text/csv; charset=utf-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        /** For Content-Type. */
        public String mediaType() {
            return mediaType;
        }
    }

    /** Begins a table with the names of its columns; the stream stays open when the table is closed. */
    public ListingSheet(OutputStream out, Format format, List<String> header) throws IOException {
        if (format == Format.CSV) {
            out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            csv = CsvWriter.builder().build(new KeptOpen(out), StandardCharsets.UTF_8);
            workbook = null;
            sheet = null;
        } else {
            csv = null;
            workbook = new Workbook(new KeptOpen(out), "TechMatch", "1.0");
            sheet = workbook.newWorksheet("TechMatch");
            sheet.freezePane(0, 1);
        }
        add(header);
    }

    /** Adds a row; empty texts are empty cells. */
    public void add(List<String> cells) throws IOException {
        if (csv != null) {
            csv.writeRecord(cells.stream().map(FormulaSafe::cell).toList());
        }
        if (sheet != null) {
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    sheet.inlineString(row, column, FormulaSafe.cell(cells.get(column)));
                }
            }
            if (row % FLUSH_ROWS == FLUSH_ROWS - 1) {
                sheet.flush();
            }
        }
        row++;
    }

    @Override
    public void close() throws IOException {
        if (csv != null) {
            csv.close();
        }
        if (workbook != null) {
            workbook.close();
        }
    }

    /** A stream that others close. */
    private static final class KeptOpen extends java.io.FilterOutputStream {
        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
