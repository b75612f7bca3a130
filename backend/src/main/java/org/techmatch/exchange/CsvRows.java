package org.techmatch.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a CSV file whose first row names the columns. Records are cut out of the lines here, so that a quote that is
 * never closed costs its own line and not the rest of the file.
 */
final class CsvRows implements RowSource {
    private static final int RECORD_LINES_MAX = 500;
    private static final char[] DELIMITERS = {',', ';', '\t'};

    private final TextLines lines;
    private final char delimiter;
    private final CsvReader.CsvReaderBuilder parser;
    private final @Nullable Header header;

    CsvRows(Reader reader) throws IOException {
        lines = new TextLines(reader);
        TextLines.Line first = firstLine();
        delimiter = first == null ? ',' : delimiter(first.text());
        parser = CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(false);
        if (first != null) {
            lines.putBack(first);
        }
        Cut record = record();
        header = record == null ? null : new Header(record.cells());
    }

    /** Cells of one record and where it begins; cells are null when it cannot be read. */
    private record Cut(long line, @Nullable List<String> parsed) {
        List<String> cells() {
            return parsed == null ? List.of() : parsed;
        }
    }

    @Override
    public @Nullable Row next() throws IOException {
        Header named = header;
        if (named == null) {
            return null;
        }
        while (true) {
            Cut record = record();
            if (record == null) {
                return null;
            }
            if (record.parsed == null) {
                return Row.broken(record.line, "这一行的引号没有配对。", "A quote in this line is not closed.");
            }
            List<String> cells = record.parsed;
            if (Header.isEmpty(cells) || Header.isRemark(cells)) {
                continue;
            }
            if (hasMoreThan(cells, named.size())) {
                return Row.broken(
                        record.line,
                        "这一行有 " + cells.size() + " 列，表头只有 " + named.size() + " 列；含分隔符的文字要用引号括起来。",
                        "The line has " + cells.size() + " cells, the header " + named.size()
                                + "; put texts with separators into quotes.");
            }
            return named.row(record.line, cells);
        }
    }

    private static boolean hasMoreThan(List<String> cells, int size) {
        return cells.size() > size && !Header.isEmpty(cells.subList(size, cells.size()));
    }

    private TextLines.@Nullable Line firstLine() throws IOException {
        TextLines.Line line = lines.next();
        while (line != null && line.text().isBlank()) {
            line = lines.next();
        }
        return line;
    }

    private static char delimiter(String line) {
        String unquoted = line.replaceAll("\"[^\"]*\"", "");
        char best = ',';
        long most = 0;
        for (char candidate : DELIMITERS) {
            long count = unquoted.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private @Nullable Cut record() throws IOException {
        TextLines.Line first = lines.next();
        if (first == null) {
            return null;
        }
        List<TextLines.Line> more = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        boolean open = endsInQuotes(first.text(), false);
        while (open) {
            TextLines.Line line = more.size() < RECORD_LINES_MAX ? lines.next() : null;
            if (line == null) {
                more.reversed().forEach(lines::putBack);
                return new Cut(first.number(), null);
            }
            more.add(line);
            text.append('\n').append(line.text());
            open = endsInQuotes(line.text(), true);
        }
        List<String> cells = first.cut() ? null : parse(text.toString());
        boolean swallowed = cells == null || (header != null && hasMoreThan(cells, header.size()));
        if (swallowed && !more.isEmpty()) {
            // A stray quote has found its match in a later row.
            more.reversed().forEach(lines::putBack);
            return new Cut(first.number(), null);
        }
        return new Cut(first.number(), cells);
    }

    private @Nullable List<String> parse(String record) {
        if (record.isEmpty()) {
            return List.of();
        }
        try {
            return parser.ofSingleCsvRecord(record).getFields();
        } catch (CsvParseException e) {
            return null;
        }
    }

    /** Whether a quoted cell is still open at the end of the line; quotes count only where a cell begins. */
    private boolean endsInQuotes(String line, boolean openBefore) {
        boolean open = openBefore;
        boolean cellBegins = !openBefore;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (open) {
                if (c == '"') {
                    boolean escaped = i + 1 < line.length() && line.charAt(i + 1) == '"';
                    open = escaped;
                    i += escaped ? 1 : 0;
                }
            } else {
                open = cellBegins && c == '"';
                cellBegins = c == delimiter;
            }
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
