package org.techmatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatermarksTest {
    private static final String WORDS = "张三（7） 射洪锐安储能有限公司 2026-11-24 10:00:00";

    @TempDir
    Path folder;

    @Test
    void everyPageOfAPdfBearsTheWordsInChinese_R_214() throws IOException {
        Path source = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            document.save(source.toFile());
        }

        new Watermarks().write(FileKind.PDF, source, folder.resolve("b.pdf"), WORDS);

        try (PDDocument copy = Loader.loadPDF(folder.resolve("b.pdf").toFile())) {
            for (int page = 1; page <= 2; page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(copy).replaceAll("[\\s\u3000]", ""))
                        .contains("张三（７）", "射洪锐安储能有限公司", "２０２６－１１－２４", "１０：００：００");
            }
        }
    }

    @Test
    void aPictureIsWrittenOver_R_214() throws IOException {
        Path source = Files.write(folder.resolve("a.png"), FileFixture.png());

        new Watermarks().write(FileKind.PNG, source, folder.resolve("b.png"), WORDS);

        BufferedImage copy = ImageIO.read(folder.resolve("b.png").toFile());
        long drawn = java.util.stream.IntStream.range(0, copy.getWidth() * copy.getHeight())
                .filter(i -> copy.getRGB(i % copy.getWidth(), i / copy.getWidth()) != 0)
                .count();
        assertThat(drawn).isGreaterThan(200);
    }
}
