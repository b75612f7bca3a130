package org.techmatch.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.techmatch.platform.Refused;

/**
 * Copies a DOCX, XLSX or PPTX without who wrote it: document properties, comments, tracked changes, speaker notes,
 * embedded objects and links to pictures elsewhere are left out; pictures inside lose their metadata.
 */
final class OfficeCopy {
    private static final Pattern DROPPED = Pattern.compile("docProps/.*|customXml/.*|word/comments.*|word/people\\.xml"
            + "|xl/comments.*|xl/(threadedComments|persons|printerSettings|revisions)/.*|xl/drawings/vmlDrawing.*"
            + "|ppt/comments/.*|ppt/(commentAuthors|authors)\\.xml|ppt/notesSlides/.*|.*/embeddings/.*|.*\\.svg");

    private OfficeCopy() {}

    static boolean isDropped(String part) {
        return DROPPED.matcher(part).matches();
    }

    static void write(Path source, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(source.toFile());
                OutputStream file = Files.newOutputStream(target);
                ZipOutputStream out = new ZipOutputStream(file)) {
            Map<String, Set<String>> dropped = OfficeRelations.dropped(zip);
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName();
                if (!entry.isDirectory() && !isDropped(relationsOwner(name))) {
                    out.putNextEntry(new ZipEntry(name));
                    copy(zip, entry, dropped.getOrDefault(name, Set.of()), out);
                    out.closeEntry();
                }
            }
        } catch (XMLStreamException e) {
            throw FileRefusals.broken();
        }
    }

    /** The part that a {@code .rels} speaks about; any other part itself. */
    static String relationsOwner(String name) {
        return name.endsWith(".rels") ? name.replace("_rels/", "").replaceFirst("\\.rels$", "") : name;
    }

    private static void copy(ZipFile zip, ZipEntry entry, Set<String> dropped, OutputStream out)
            throws IOException, XMLStreamException {
        String name = entry.getName();
        try (InputStream in = zip.getInputStream(entry)) {
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                new OfficeXml(name, dropped).copy(in, out);
                return;
            }
            byte[] content = in.readAllBytes();
            try {
                copyPicture(content, out);
            } catch (Refused e) {
                throw FileRefusals.because("文档里有一张损坏的图片：" + name, "A picture in the document is damaged: " + name);
            }
        }
    }

    private static void copyPicture(byte[] content, OutputStream out) throws IOException {
        String start = new String(content, 0, Math.min(12, content.length), StandardCharsets.ISO_8859_1);
        if (FileInspection.isJpeg(content)) {
            JpegCopy.write(new ByteArrayInputStream(content), out);
        } else if (start.startsWith("\u0089PNG")) {
            ChunkedImageCopy.png(new ByteArrayInputStream(content), out);
        } else {
            out.write(content);
        }
    }
}
