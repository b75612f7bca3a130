package org.techmatch.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfPagesTest {
    private static final PdfPages PAGES = new PdfPages();
    private static final PdfPages.Margins MARGINS =
            new PdfPages.Margins("测试文件", "ABCD2345EFGH6789", 3, "c0ffee".repeat(10) + "c0ff", "/verify/ABCD");

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyTemplateIsSetWithEmbeddedFonts(DocumentKind kind) throws IOException {
        byte[] pdf = PAGES.set(TemplateText.fill(Templates.builtIn(kind), DocumentModel.example(kind)), MARGINS);
        Files.write(Path.of("target", "document-" + kind + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("第 1 页", "第 3 版", "ABCD2345EFGH6789", "/verify/ABCD", MARGINS.contentSha256());
        }
    }

    @Test
    void chineseTextBreaksIntoLinesThatDoNotBeginWithAClosingMark() throws IOException {
        String sentence = "高镍三元电池模组在热失控前会先后出现膨胀力突变、氢气逸出和电压跌落，本成果用四路信号联合判断。";
        byte[] pdf = PAGES.set("<p>" + sentence.repeat(60) + "</p>", MARGINS);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            String text = new PDFTextStripper().getText(document);
            assertThat(text.lines().filter(line -> line.length() > 20).count()).isGreaterThan(20);
            assertThat(text.lines()).noneMatch(line -> line.startsWith("，") || line.startsWith("。"));
            assertThat(text).contains("第 2 页 共 " + document.getNumberOfPages() + " 页");
        }
    }

    @Test
    void rareCharactersOfNamesAreSetToo() throws IOException {
        byte[] pdf = PAGES.set("<p>完成人：龑龘、陈屿舟 TechMatch 22.4000%</p>", MARGINS);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("龑龘、陈屿舟 TechMatch 22.4000%");
        }
    }
}
