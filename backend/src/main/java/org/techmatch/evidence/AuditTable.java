package org.techmatch.evidence;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.techmatch.access.Actor;
import org.techmatch.platform.FormulaSafe;

/** Writes the audit trail as a table that a spreadsheet opens without taking anything for a formula. */
@Singleton
class AuditTable {
    private static final int PAGE = 1_000;
    private static final int ROWS_MAX = 20_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final AuditRows rows;

    AuditTable(AuditRows rows) {
        this.rows = rows;
    }

    String csv(AuditFilter filter, Actor actor) throws IOException {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "day",
                    "seq",
                    "at",
                    "account",
                    "actor",
                    "address",
                    "action",
                    "subjectType",
                    "subjectId",
                    "organisation",
                    "fromState",
                    "toState",
                    "reason",
                    "digest");
            int written = 0;
            List<AuditRows.Placed> page = rows.after(0, filter, PAGE, actor);
            while (!page.isEmpty() && written < ROWS_MAX) {
                page.forEach(placed -> csv.writeRecord(cells(placed.row())));
                written += page.size();
                page = rows.after(page.getLast().id(), filter, PAGE, actor);
            }
        }
        return text.toString();
    }

    private static String[] cells(AuditPage.Row row) {
        return Stream.of(
                        row.day(),
                        row.seq(),
                        row.at(),
                        row.account(),
                        row.actor(),
                        row.address(),
                        row.action(),
                        row.subjectType(),
                        row.subjectId(),
                        row.organisation() == null ? null : row.organisation().code(),
                        row.fromState(),
                        row.toState(),
                        row.reason(),
                        row.digest())
                .map(cell -> FormulaSafe.cell(Objects.toString(cell, "")))
                .toArray(String[]::new);
    }
}
