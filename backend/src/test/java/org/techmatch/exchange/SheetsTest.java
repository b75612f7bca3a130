package org.techmatch.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.techmatch.exchange.RowOutcome.Done;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.Text;

class SheetsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(ListingSheet.Format.class)
    void aTableReadsBackAndItsTextsAreNoFormulas(ListingSheet.Format format) throws IOException {
        Path file = folder.resolve(format == ListingSheet.Format.CSV ? "a.csv" : "a.xlsx");
        List<String> risky = List.of("=cmd|' /C calc'!A0", "+1", "-1", "@x", "\tx", "普通,\"引号\"");
        try (ListingSheet sheet =
                new ListingSheet(Files.newOutputStream(file), format, List.of("a", "b", "c", "d", "e", "f"))) {
            sheet.add(risky);
            sheet.add(List.of("", "", "", "", "", "末"));
        }

        try (RowSource rows = new RowFiles(io.micronaut.json.JsonMapper.createDefault()).open(file)) {
            assertThat(rows.next().values())
                    .containsAllEntriesOf(Map.of("a", risky.get(0), "b", "+1", "f", risky.get(5)));
            assertThat(rows.next().values()).containsExactlyEntriesOf(Map.of("f", "末"));
            assertThat(rows.next()).isNull();
        }
        if (format == ListingSheet.Format.CSV) {
            assertThat(Files.readString(file)).startsWith("\uFEFFa,b").contains("'=cmd", "'+1", "'-1", "'@x");
        }
    }

    @Test
    void aSheetLeavesTheStreamOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        new ListingSheet(out, ListingSheet.Format.XLSX, List.of("a")).close();

        assertThat(closed[0]).isFalse();
        assertThat(out.size()).isPositive();
    }

    @Test
    void theReportHasOneLineAReasonAndIsSafeToOpen() throws IOException {
        Path file = folder.resolve("r.csv");
        Map<String, Object> values = Map.of("externalId", "=1+1", "trl", "高", "summary", "字".repeat(500));
        List<FieldProblem> problems = List.of(
                new FieldProblem("trl", new Text("应为整数。", "Must be a whole number.")),
                new FieldProblem("summary", new Text("太长。", "Too long.")));
        try (ImportReport report = new ImportReport(file)) {
            report.add(new RowOutcome(7, "=1+1", Done.REFUSED, false, problems, List.of(), values, Set.of()));
        }

        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);

        assertThat(lines.get(0)).isEqualTo("\uFEFFline,externalId,field,value,reason");
        assertThat(lines.get(1)).isEqualTo("7,'=1+1,trl,高,应为整数。 Must be a whole number.");
        assertThat(lines.get(2)).hasSizeLessThan(260).contains("…");
        assertThat(lines).hasSize(3);
    }

    @Test
    void aReportWithoutReasonsIsNoFileAndAnOldOneGoes() throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), "old");

        new ImportReport(file).close();

        assertThat(file).doesNotExist();
    }
}
