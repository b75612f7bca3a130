package org.techmatch.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** Rows of the first sheet of an XLSX workbook whose first row names the columns; date cells become ISO dates. */
final class SheetRows implements RowSource {
    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private @Nullable Header header;

    SheetRows(Path file) throws IOException {
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
            stream = workbook.getFirstSheet().openStream();
            rows = stream.iterator();
        } catch (ExcelReaderException e) {
            throw new IOException(e);
        }
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            while (rows.hasNext()) {
                org.dhatim.fastexcel.reader.Row row = rows.next();
                List<Object> cells = cells(row);
                if (Header.isEmpty(cells) || Header.isRemark(cells)) {
                    continue;
                }
                if (header == null) {
                    header = new Header(cells.stream().map(Object::toString).toList());
                    continue;
                }
                return header.row(row.getRowNum(), cells);
            }
            return null;
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private static List<Object> cells(org.dhatim.fastexcel.reader.Row row) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : value(cell));
        }
        return cells;
    }

    private static Object value(Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR || value == null) {
            return "";
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        BigDecimal number = number(cell, value);
        if (number == null) {
            return cell.getText();
        }
        String format = cell.getDataFormatString();
        return format != null && isDate(format) ? date(cell, number) : number;
    }

    /** A formula carries its result as text only. */
    private static @Nullable BigDecimal number(Cell cell, Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (cell.getType() == CellType.FORMULA && value instanceof String text && text.matches("-?\\d+(\\.\\d+)?")) {
            return new BigDecimal(text);
        }
        return null;
    }

    private static boolean isDate(String format) {
        String plain = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return plain.contains("y") || (plain.contains("d") && plain.contains("m"));
    }

    private static Object date(Cell cell, BigDecimal number) {
        try {
            LocalDateTime at = cell.asDate();
            return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? at.toLocalDate().toString()
                    : at.toString();
        } catch (ExcelReaderException | DateTimeException e) {
            return number;
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
