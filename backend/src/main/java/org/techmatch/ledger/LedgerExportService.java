package org.techmatch.ledger;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;

/** Rpt-02: gives the ledger out as a file, and notes who took it. */
@Singleton
class LedgerExportService {
    private final LedgerLists lists;
    private final LedgerReports reports;
    private final LedgerFiles files;
    private final AuditTrail audit;

    LedgerExportService(LedgerLists lists, LedgerReports reports, LedgerFiles files, AuditTrail audit) {
        this.lists = lists;
        this.reports = reports;
        this.files = files;
        this.audit = audit;
    }

    /** A file with its name and media type. */
    record LedgerFile(byte[] content, String name, String mediaType) {}

    /**
     * The file.
     *
     * @param format xlsx, csv or pdf
     * @param sheet for csv: achievements, events or equity
     * @param base the portal's address
     * @throws Refused not-found for units that the person may not read, invalid-request for another format or sheet
     */
    @Transactional
    LedgerFile export(
            @Nullable Long unitId,
            @Nullable LocalDate asOf,
            String format,
            String sheet,
            String base,
            Actor actor,
            Language language) {
        LedgerPage.Unit unit = lists.unit(unitId, actor);
        LedgerReport report = reports.of(unit, lists.day(asOf), language);
        FieldProblems problems = new FieldProblems();
        LedgerReport.Table table = report.tables().stream()
                .filter(each -> each.key().equals(sheet))
                .findFirst()
                .orElse(null);
        if (table == null) {
            problems.add("sheet", "请选 achievements、events 或 equity。", "Choose achievements, events or equity.");
        }
        if (!format.toLowerCase(Locale.ROOT).matches("xlsx|csv|pdf")) {
            problems.add("format", "请选 xlsx、csv 或 pdf。", "Choose xlsx, csv or pdf.");
        }
        problems.throwIfAny();
        String name = "ledger-" + unit.code() + "-" + report.asOf();
        LedgerFile file = switch (format.toLowerCase(Locale.ROOT)) {
            case "csv" ->
                new LedgerFile(
                        files.csv(report, java.util.Objects.requireNonNull(table), language),
                        name + "-" + sheet + ".csv",
                        "text/csv; charset=utf-8");
            case "pdf" ->
                new LedgerFile(
                        files.pdf(
                                report,
                                "Rpt-02 " + unit.code() + " " + report.asOf(),
                                base + "/workbench/ledger?unit=" + unit.id() + "&asOf=" + report.asOf(),
                                language),
                        name + ".pdf",
                        "application/pdf");
            default ->
                new LedgerFile(
                        files.xlsx(report, language),
                        name + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        };
        audit.record(Audit.of(actor, "export-ledger", "organisation", unit.id())
                .in(unit.id())
                .because(file.name())
                .content(report.hash()));
        return file;
    }
}
