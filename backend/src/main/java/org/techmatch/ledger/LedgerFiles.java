package org.techmatch.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.techmatch.document.PdfPages;
import org.techmatch.platform.FormulaSafe;
import org.techmatch.platform.Language;
import org.techmatch.platform.Text;

/** writes the ledger as XLSX, CSV or PDF, each with the sentence on state assets, the day and the fingerprint. */
@Singleton
class LedgerFiles {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Text TITLE = new Text("职务科技成果单列台账", "Separate ledger of service achievements");

    private final PdfPages pages;

    LedgerFiles(PdfPages pages) {
        this.pages = pages;
    }

    /** A workbook with a sheet on the report, and one for each table. */
    byte[] xlsx(LedgerReport report, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "TechMatch", "1.0")) {
            Worksheet about = book.newWorksheet(new Text("说明", "About").in(language));
            List<List<String>> lines = about(report, language);
            for (int i = 0; i < lines.size(); i++) {
                about.inlineString(i, 0, lines.get(i).getFirst());
                about.inlineString(i, 1, FormulaSafe.cell(lines.get(i).getLast()));
            }
            for (LedgerReport.Table table : report.tables()) {
                sheet(book.newWorksheet(table.name()), table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void sheet(Worksheet sheet, LedgerReport.Table table) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < table.header().size(); column++) {
            sheet.inlineString(0, column, table.header().get(column));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<Object> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof BigDecimal amount) {
                    sheet.value(row + 1, column, amount);
                    sheet.style(row + 1, column).format("#,##0.00").set();
                } else {
                    sheet.inlineString(
                            row + 1, column, FormulaSafe.cell(cells.get(column).toString()));
                }
            }
        }
    }

    /** One table in UTF-8 with a byte order mark; what the report is about stands below it. */
    byte[] csv(LedgerReport report, LedgerReport.Table table, Language language) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(table.header());
            table.rows()
                    .forEach(row -> csv.writeRecord(row.stream()
                            .map(LedgerReport.Table::text)
                            .map(FormulaSafe::cell)
                            .toList()));
            csv.writeRecord("");
            about(report, language).forEach(line -> csv.writeRecord(line.getFirst(), FormulaSafe.cell(line.getLast())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** All entries on pages with numbers, the fingerprint and the address of the ledger. */
    byte[] pdf(LedgerReport report, String code, String address, Language language) {
        StringBuilder body = new StringBuilder("<h1>" + TITLE.in(language) + "</h1>");
        about(report, language)
                .forEach(line -> body.append("<p class=\"plain\"><strong>")
                        .append(escape(line.getFirst()))
                        .append("</strong>　")
                        .append(escape(line.getLast()))
                        .append("</p>"));
        LedgerReport.Table entries = report.tables().getFirst();
        body.append("<table style=\"font-size:7.5pt\"><thead><tr>");
        for (List<Integer> cell : CELLS) {
            body.append("<th>").append(joined(entries.header(), cell)).append("</th>");
        }
        body.append("</tr></thead><tbody>");
        entries.rows().forEach(row -> {
            body.append("<tr>");
            CELLS.forEach(cell -> body.append("<td>").append(joined(row, cell)).append("</td>"));
            body.append("</tr>");
        });
        body.append("</tbody></table>");
        return pages.set(
                body.toString(),
                new PdfPages.Margins(TITLE.in(language) + " " + report.unit(), code, 1, report.hash(), address));
    }

    /** Which columns of the table share a cell of the page, which is too narrow for all. */
    private static final List<List<Integer>> CELLS =
            List.of(List.of(0), List.of(1, 2, 3), List.of(5, 6), List.of(7, 8, 9), List.of(10), List.of(11, 12, 13));

    private static String joined(List<?> row, List<Integer> columns) {
        return String.join(
                "<br/>",
                columns.stream()
                        .map(column -> escape(LedgerReport.Table.text(row.get(column))))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static List<List<String>> about(LedgerReport report, Language language) {
        return List.of(
                List.of(new Text("报表", "Report").in(language), "Rpt-02 " + TITLE.in(language)),
                List.of(new Text("单位", "Unit").in(language), report.unit()),
                List.of(new Text("截至", "As of").in(language), report.asOf().toString()),
                List.of(new Text("生成时间", "Made at").in(language), report.at().toString()),
                List.of(new Text("说明", "Note").in(language), report.note()),
                List.of("SHA-256", report.hash()));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
