package org.techmatch.booking;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.platform.FormulaSafe;
import org.techmatch.platform.Ppm;
import org.techmatch.platform.Sql;

/** Rpt-11: booked empowerments with their shares and what has vested, for units and authorities. */
@Singleton
class BookingReport {
    private static final int ROWS_MAX = 10_000;
    private static final List<String> HEADER =
            List.of("编号", "需求", "企业", "单位", "团队人数", "企业份额%", "团队占单位侧%", "里程碑", "已归属%", "待归属%", "状态");

    private final Bookings bookings;
    private final TermsVersions versions;
    private final BookingNames names;

    BookingReport(Bookings bookings, TermsVersions versions, BookingNames names) {
        this.bookings = bookings;
        this.versions = versions;
        this.names = names;
    }

    /** As CSV in UTF-8 with a byte order mark. */
    byte[] csv(Actor by) throws IOException {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows(by).forEach(csv::writeRecord);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As a sheet. */
    byte[] xlsx(Actor by) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "TechMatch", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Rpt-11");
            List<List<String>> rows = rows(by);
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.get(i).size(); j++) {
                    sheet.value(i, j, rows.get(i).get(j));
                }
            }
            sheet.freezePane(0, 1);
        }
        return out.toByteArray();
    }

    /** The unit's own; for authorities and auditors all. */
    private List<List<String>> rows(Actor by) {
        List<@Nullable Object> parameters = new ArrayList<>();
        String condition = "TRUE";
        if (!by.has(Role.AUTHORITY_SCI, Role.AUDITOR)) {
            by.grants().stream()
                    .filter(grant -> (grant.role() == Role.UNIT_TECH || grant.role() == Role.UNIT_LEADING_GROUP)
                            && grant.organisationId() != null)
                    .forEach(grant -> parameters.add(grant.organisationId()));
            condition = parameters.isEmpty() ? "FALSE" : "b.unit_id IN (" + Sql.marks(parameters.size()) + ")";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        bookings.list(condition, "ORDER BY b.id LIMIT " + ROWS_MAX, parameters.toArray())
                .forEach(each -> rows.add(row(each)));
        return rows;
    }

    private List<String> row(Booking booking) {
        BookingTerms terms =
                versions.newest(booking.id()).map(TermsVersions.Version::terms).orElse(null);
        return List.of(
                        booking.code(),
                        booking.title(),
                        names.organisation(booking.enterpriseId()),
                        names.organisation(booking.unitId()),
                        terms == null ? "" : String.valueOf(terms.lines().size()),
                        terms == null ? "" : terms.enterpriseShare(),
                        terms == null ? "" : terms.teamShare(),
                        terms == null ? "" : String.valueOf(terms.milestones().size()),
                        Ppm.percent(booking.vestedPpm()),
                        Ppm.percent(booking.vestedPendingPpm()),
                        booking.status().label().zh())
                .stream()
                .map(FormulaSafe::cell)
                .toList();
    }
}
