package org.techmatch.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Files for tests, made here, each with a canary wherever it can be hidden. */
public final class FileFixture {
    /** The word that must be in no public copy. */
    public static final String CANARY = "CanaryWord7719";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private FileFixture() {}

    private interface Work {
        void run(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] made(Work work) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            work.run(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF with a page, its canaries in info, XMP, a comment, a script, an attachment and a photograph's EXIF. */
    public static byte[] pdf() {
        return made(out -> {
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage();
                document.addPage(page);
                PDImageXObject photo = PDImageXObject.createFromByteArray(document, jpeg(), "photo.jpg");
                try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                    text.beginText();
                    text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    text.newLineAtOffset(50, 700);
                    text.showText("Visible words");
                    text.endText();
                    text.drawImage(photo, 50, 500);
                }
                document.getDocumentInformation().setAuthor(CANARY);
                PDMetadata metadata = new PDMetadata(document);
                metadata.importXMPMetadata(("<x>" + CANARY + "</x>").getBytes(StandardCharsets.UTF_8));
                document.getDocumentCatalog().setMetadata(metadata);
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + CANARY + "')"));
                PDAnnotationText comment = new PDAnnotationText();
                comment.setContents(CANARY);
                page.getAnnotations().add(comment);
                embed(document);
                document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            }
        });
    }

    private static void embed(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(CANARY + ".txt");
        file.setEmbeddedFile(new PDEmbeddedFile(
                document, new java.io.ByteArrayInputStream(CANARY.getBytes(StandardCharsets.UTF_8)), (COSName) null));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("note", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    static byte[] encryptedPdf() {
        return made(out -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                document.save(out);
            }
        });
    }

    /** A photograph with a canary in EXIF and after its end; it is turned. */
    public static byte[] jpeg() {
        return made(out -> {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_3BYTE_BGR), "jpeg", plain);
            byte[] picture = plain.toByteArray();
            byte[] orientation = ExifOrientation.alone(6);
            byte[] canary = CANARY.getBytes(StandardCharsets.US_ASCII);
            out.write(picture, 0, 2);
            segment(out, 0xE1, orientation, canary);
            segment(out, 0xFE, canary, new byte[0]);
            segment(out, 0xE1, "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII), canary);
            out.write(picture, 2, picture.length - 2);
            out.write(canary);
        });
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] one, byte[] two) throws IOException {
        int length = one.length + two.length + 2;
        out.write(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
        out.write(one);
        out.write(two);
    }

    /** A PNG with a canary as text and after its end. */
    public static byte[] png() {
        return made(out -> {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB), "png", plain);
            byte[] picture = plain.toByteArray();
            byte[] content = ("Author\0" + CANARY).getBytes(StandardCharsets.ISO_8859_1);
            ByteBuffer chunk = ByteBuffer.allocate(content.length + 12)
                    .putInt(content.length)
                    .put("tEXt".getBytes(StandardCharsets.US_ASCII))
                    .put(content);
            CRC32 crc = new CRC32();
            crc.update(chunk.array(), 4, content.length + 4);
            out.write(picture, 0, 33);
            out.write(chunk.putInt((int) crc.getValue()).array());
            out.write(picture, 33, picture.length - 33);
            out.write(CANARY.getBytes(StandardCharsets.US_ASCII));
        });
    }

    /** A WebP as far as its chunks go, with EXIF. */
    static byte[] webp() {
        byte[] exif = (CANARY + "  ").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer file = ByteBuffer.allocate(12 + 18 + 18 + 8 + exif.length).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(file.capacity() - 8);
        file.put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII))
                .putInt(10)
                .put((byte) 0x08)
                .put(new byte[9]);
        file.put("VP8L".getBytes(StandardCharsets.US_ASCII))
                .putInt(10)
                .put((byte) 0x2f)
                .put(new byte[9]);
        file.put("EXIF".getBytes(StandardCharsets.US_ASCII)).putInt(exif.length).put(exif);
        return file.array();
    }

    /** A DOCX with canaries in properties, comments and tracked changes. */
    public static byte[] docx() {
        return zip(docxParts());
    }

    static byte[] docx(String part, String content) {
        Map<String, String> parts = docxParts();
        parts.put(part, content);
        return zip(parts);
    }

    private static Map<String, String> docxParts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="%scontent-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                <Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>\
                <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>""".formatted(PACKAGE));
        parts.put("_rels/.rels", """
                <Relationships xmlns="%srelationships"><Relationship Id="rId1" Type="%s/officeDocument" Target="word/document.xml"/>\
                <Relationship Id="rId2" Type="%srelationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>""".formatted(PACKAGE, RELATIONS, PACKAGE));
        parts.put("docProps/core.xml", "<core><creator>" + CANARY + "</creator></core>");
        parts.put("word/_rels/document.xml.rels", """
                <Relationships xmlns="%srelationships"><Relationship Id="rId7" Type="%s/comments" Target="comments.xml"/>\
                <Relationship Id="rId8" Type="%s/image" Target="https://tracker.example/%s.png" TargetMode="External"/></Relationships>""".formatted(PACKAGE, RELATIONS, RELATIONS, CANARY));
        parts.put("word/comments.xml", "<comments>" + CANARY + "</comments>");
        parts.put("word/document.xml", """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="%s"><w:body>\
                <w:p w:rsidR="00AA"><w:r><w:t>Visible 可见</w:t></w:r>\
                <w:ins w:id="1" w:author="%s"><w:r><w:t>Inserted</w:t></w:r></w:ins>\
                <w:del w:id="2" w:author="%s"><w:r><w:delText>%s</w:delText></w:r></w:del>\
                <w:r><w:pict r:id="rId8"/><w:commentReference w:id="0"/></w:r></w:p></w:body></w:document>""".formatted(RELATIONS, CANARY, CANARY, CANARY));
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
        return made(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        });
    }

    /** A DOCX that unpacks to far more than it is. */
    static byte[] bomb() {
        return docx("word/media/zeros.xml", "0".repeat(60_000_000));
    }

    /** An OLE2 file such as an old DOC, or an Office document with a password. */
    static byte[] ole() {
        return ByteBuffer.allocate(4096).putLong(0xD0CF11E0A1B11AE1L).array();
    }
}
