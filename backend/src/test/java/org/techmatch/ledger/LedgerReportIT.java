package org.techmatch.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.organisation.OrganisationFixture;

/** Rpt-02 as files. */
class LedgerReportIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final String NATURE = "单列管理不改变职务科技成果的国有资产属性。";

    private LedgerCase a;

    @BeforeEach
    void empty() {
        a = LedgerCase.in(PORTAL);
    }

    @Test
    void theWorkbookHasASheetForEachTableAndSaysWhatItIs_R_253() throws IOException {
        a.enter(a.office, "license", a.decided(), "");
        byte[] bytes = a.office.download("/api/my/ledger/export").body();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("说明", "成果", "事项", "国有股权");
            assertThat(sheets.getFirst().read().toString()).contains(NATURE);
            assertThat(sheets.get(1).read().get(1).getCellText(10)).isEqualTo("已许可");
            assertThat(sheets.get(2).read()).hasSize(3);
        }
    }

    @Test
    void aTableIsSafeInASpreadsheet_R_253() {
        AchievementFixture.achievement().titled("=cmd|' /C calc'!A0 危险的名称").published(PORTAL, a.unit);
        HttpResponse<byte[]> answer = a.office.download("/api/my/ledger/export?format=csv");
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFF")
                .contains("'=cmd", NATURE, "SHA-256")
                .doesNotContain("\n=");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(".csv");
    }

    @Test
    void thePagesAreNumberedAndSayTheSentence_R_253() throws IOException {
        for (int i = 0; i < 30; i++) {
            AchievementFixture.achievement().titled("第" + i + "项成果的一种装置").stored(PORTAL, a.unit);
        }
        byte[] bytes = a.office.download("/api/my/ledger/export?format=pdf").body();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(text).contains("国有资产属性", "TZ-", "第 1 页", "100.0000%");
            document.getPage(0)
                    .getResources()
                    .getFontNames()
                    .forEach(name ->
                            assertThat(font(document, name).isEmbedded()).isTrue());
        }
    }

    @Test
    void theLedgerIsGivenOutAsItStoodOnADay_R_254() {
        String yesterday = java.time.LocalDate.now(org.techmatch.platform.Clocks.ZONE)
                .minusDays(1)
                .toString();
        assertThat(new String(
                        a.office
                                .download("/api/my/ledger/export?format=csv&asOf=" + yesterday)
                                .body(),
                        StandardCharsets.UTF_8))
                .contains(yesterday)
                .doesNotContain("TZ-");
        assertThat(a.office.get("/api/my/ledger?asOf=" + yesterday).body()).contains("\"total\":0");
        assertThat(a.office.get("/api/my/ledger?asOf=2099-01-01").statusCode()).isEqualTo(400);
        assertThat(a.office.get("/api/my/ledger/export?format=doc").statusCode())
                .isEqualTo(400);
    }

    @Test
    void onlyWhoReadsTheLedgerTakesItAndThatIsNoted_R_258() {
        assertThat(a.people
                        .with(Role.UNIT_TECH, OrganisationFixture.unit(PORTAL))
                        .get("/api/my/ledger/export?unit=" + a.unit)
                        .statusCode())
                .isEqualTo(404);
        a.people.with(Role.AUTHORITY_SCI, null).get("/api/my/ledger/export?format=csv&unit=" + a.unit);
        assertThat(PORTAL.bean(org.techmatch.platform.Sql.class)
                        .count("SELECT COUNT(*) FROM audit_event WHERE action = 'export-ledger'"))
                .isEqualTo(1);
    }

    private static org.apache.pdfbox.pdmodel.font.PDFont font(PDDocument document, org.apache.pdfbox.cos.COSName name) {
        try {
            return document.getPage(0).getResources().getFont(name);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
