package org.techmatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;

class FileIntakeTest {
    @TempDir
    Path folder;

    private final FileIntake intake = new FileIntake(new VirusScan(""));

    static Stream<Arguments> refused() {
        String types = "[Content_Types].xml";
        return Stream.of(
                Arguments.of("empty", "a.txt", new byte[0]),
                Arguments.of("macros by their part", "a.docx", FileFixture.docx("word/vbaProject.bin", "x")),
                Arguments.of("controls", "a.docx", FileFixture.docx("word/activeX/activeX1.xml", "<x/>")),
                Arguments.of("sheet macros", "a.docx", FileFixture.docx("xl/macrosheets/sheet1.xml", "<x/>")),
                Arguments.of(
                        "macros by the type",
                        "a.docm",
                        FileFixture.zip(Map.of(
                                types, "<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>"))),
                Arguments.of(
                        "macros under another name",
                        "a.xlsx",
                        FileFixture.zip(
                                Map.of(types, "<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>"))),
                Arguments.of("an archive", "a.zip", FileFixture.zip(Map.of("a.txt", "x"))),
                Arguments.of("an archive as a document", "a.docx", FileFixture.zip(Map.of("a.txt", "x"))),
                Arguments.of("a document as another", "a.xlsx", FileFixture.docx()),
                Arguments.of("a path in an archive", "a.docx", FileFixture.docx("../../evil.xml", "<x/>")),
                Arguments.of("a bomb", "a.docx", FileFixture.bomb()),
                Arguments.of(
                        "entities",
                        "a.docx",
                        FileFixture.docx("word/styles.xml", "<!DOCTYPE x [<!ENTITY e 'x'>]><x>&e;</x>")),
                Arguments.of("an old document or one with a password", "a.docx", FileFixture.ole()),
                Arguments.of("an old document", "a.doc", FileFixture.ole()),
                Arguments.of("a PDF with a password", "a.pdf", FileFixture.encryptedPdf()),
                Arguments.of("no PDF", "a.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a page", "a.html", text("<html><body>x</body></html>")),
                Arguments.of("a page as text", "a.txt", text("<!DOCTYPE html><html><body>x</body></html>")),
                Arguments.of("a drawing with scripts", "a.svg", text("<svg xmlns='http://www.w3.org/2000/svg'/>")),
                Arguments.of(
                        "a drawing as text",
                        "a.txt",
                        text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>")),
                Arguments.of("a script", "a.js", text("alert(1)")),
                Arguments.of("a script as text", "a.txt", text("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("a program", "a.exe", program()),
                Arguments.of("a program as a picture", "a.png", program()),
                Arguments.of("a program as text", "a.txt", program()),
                Arguments.of("a picture as another", "a.png", FileFixture.jpeg()),
                Arguments.of("a picture cut short", "a.jpg", java.util.Arrays.copyOf(FileFixture.jpeg(), 300)),
                Arguments.of("a PDF as text", "a.txt", FileFixture.pdf()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatCouldDoHarmIsRefused(String what, String name, byte[] content) {
        assertThatThrownBy(() -> prepare(name, content, FileClass.PUBLIC))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refusal -> assertThat(refusal.fields())
                                .singleElement()
                                .satisfies(field -> assertThat(field.field()).isEqualTo("file")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.txt",
                "a/b.txt",
                "a\\b.txt",
                "a\u0000.txt",
                "a\n.txt",
                "a\u202Etxt.exe",
                ".txt",
                "",
                "a\".txt"
            })
    void aNameWithPathPartsOrControlCharactersIsRefused(String name) {
        assertThatThrownBy(() -> prepare(name, text("x"), FileClass.PUBLIC)).isInstanceOf(Refused.class);
    }

    @Test
    void aNameOfMoreThan120CharactersIsRefused() throws IOException {
        assertThat(prepare("长".repeat(116) + ".txt", text("x"), FileClass.PUBLIC)
                        .name())
                .hasSize(120);
        assertThatThrownBy(() -> prepare("长".repeat(117) + ".txt", text("x"), FileClass.PUBLIC))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.txt", "a.webp"})
    void whatCannotBearAWatermarkIsNoNdaFile_R_214(String name) {
        byte[] content = switch (name) {
            case "a.docx" -> FileFixture.docx();
            case "a.webp" -> FileFixture.webp();
            default -> text("x");
        };
        assertThatThrownBy(() -> prepare(name, content, FileClass.NDA))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refusal -> assertThat(
                                        refusal.fields().getFirst().message().en())
                                .contains("PDF"));
    }

    @Test
    void thePublicCopyOfAPdfHasNothingHidden_R_202() throws IOException {
        FileIntake.Prepared prepared = prepare("a.pdf", FileFixture.pdf(), FileClass.PUBLIC);

        assertThat(latin(prepared)).doesNotContain(FileFixture.CANARY, "JavaScript", "EmbeddedFile");
        try (PDDocument copy = Loader.loadPDF(prepared.copy().toFile())) {
            assertThat(new PDFTextStripper().getText(copy)).contains("Visible words");
        }
    }

    @Test
    void thePublicCopyOfAPhotographHasNothingHiddenAndStaysTurned_R_202() throws IOException {
        FileIntake.Prepared prepared = prepare("a.jpg", FileFixture.jpeg(), FileClass.PUBLIC);

        assertThat(latin(prepared)).doesNotContain(FileFixture.CANARY).contains("Exif");
        assertThat(ImageIO.read(prepared.copy().toFile()).getWidth()).isEqualTo(80);
    }

    @Test
    void thePublicCopyOfAPngHasNothingHidden_R_202() throws IOException {
        FileIntake.Prepared prepared = prepare("a.png", FileFixture.png(), FileClass.PUBLIC);

        assertThat(latin(prepared)).doesNotContain(FileFixture.CANARY);
        assertThat(ImageIO.read(prepared.copy().toFile()).getHeight()).isEqualTo(200);
    }

    @Test
    void thePublicCopyOfAWebpHasNothingHidden_R_202() throws IOException {
        FileIntake.Prepared prepared = prepare("a.webp", FileFixture.webp(), FileClass.PUBLIC);

        assertThat(latin(prepared)).doesNotContain(FileFixture.CANARY, "EXIF");
        assertThat(prepared.size()).isEqualTo(48);
    }

    @Test
    void thePublicCopyOfADocumentHasNoAuthorsCommentsAndChanges_R_202() throws IOException {
        FileIntake.Prepared prepared = prepare("a.docx", FileFixture.docx(), FileClass.PUBLIC);

        try (ZipFile copy = new ZipFile(prepared.copy().toFile())) {
            assertThat(copy.stream().map(Object::toString))
                    .contains("word/document.xml")
                    .doesNotContain("docProps/core.xml", "word/comments.xml");
            for (var entry : copy.stream().toList()) {
                assertThat(new String(copy.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                        .as(entry.getName())
                        .doesNotContain(FileFixture.CANARY, "comments", "rsidR");
            }
            String document = new String(
                    copy.getInputStream(copy.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(document).contains("Visible 可见", "Inserted").doesNotContain("w:ins", "w:del");
        }
        assertThat(prepared.kind()).isEqualTo(FileInspection.kind(prepared.copy(), "a.docx"));
    }

    @Test
    void aSecretFileIsKeptAsItIs() throws IOException {
        FileIntake.Prepared prepared = prepare("a.docx", FileFixture.docx(), FileClass.SECRET);

        assertThat(Files.readAllBytes(prepared.copy())).isEqualTo(FileFixture.docx());
    }

    @Test
    void textIsTakenInUtf8AndInGb18030() throws IOException {
        assertThat(prepare("a.txt", text("遂宁\n"), FileClass.PUBLIC).kind()).isEqualTo(FileKind.TXT);
        assertThat(prepare("a.csv", "名称,价格\n锂电,1\n".getBytes(Charset.forName("GB18030")), FileClass.PUBLIC)
                        .kind())
                .isEqualTo(FileKind.CSV);
    }

    @Test
    void moreThan50MegabytesAreRefusedWhileTheyCome() {
        assertThatThrownBy(() -> FileIntake.received(new ByteArrayInputStream(new byte[50_000_001])))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theNameIsSentSoThatNoBrowserMisreadsIt() {
        assertThat(FileNames.disposition("附件 (1)*'.pdf"))
                .isEqualTo("attachment; filename=\"____1___.pdf\";"
                        + " filename*=UTF-8''%E9%99%84%E4%BB%B6%20%281%29%2A%27.pdf");
    }

    private FileIntake.Prepared prepare(String name, byte[] content, FileClass fileClass) throws IOException {
        Path file = folder.resolve("upload");
        Files.write(file, content);
        return intake.prepare(file, name, fileClass, Language.ZH);
    }

    private static String latin(FileIntake.Prepared prepared) throws IOException {
        return Files.readString(prepared.copy(), StandardCharsets.ISO_8859_1);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] program() {
        byte[] program = new byte[512];
        program[0] = 0x7f;
        System.arraycopy(text("ELF"), 0, program, 1, 3);
        program[4] = 2;
        program[5] = 1;
        return program;
    }
}
