package org.techmatch.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.techmatch.platform.Refused;

/** Reads PDFs, and copies them without metadata, comments, scripts, embedded files and earlier versions. */
final class PdfCopy {
    private static final Set<String> REMOVED = Set.of(
            "Metadata",
            "PieceInfo",
            "AA",
            "OpenAction",
            "JS",
            "JavaScript",
            "EmbeddedFiles",
            "AF",
            "EF",
            "XFA",
            "Thumb",
            "LastModified",
            "SpiderInfo",
            "RichMediaContent");
    private static final Set<String> ACTIONS_KEPT = Set.of("GoTo", "URI", "Named");
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "ResetForm",
            "Hide",
            "Trans",
            "GoTo3DView",
            "RichMediaExecute",
            "SetOCGState",
            "Thread");
    private static final Set<String> ANNOTATIONS_KEPT = Set.of("Link", "Widget");

    private PdfCopy() {}

    /** Opens a PDF; refused when it is damaged, has a password or no page. */
    static PDDocument open(Path file) {
        try {
            PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
            if (document.isEncrypted()) {
                document.close();
                throw FileRefusals.encrypted();
            }
            if (document.getNumberOfPages() == 0) {
                document.close();
                throw FileRefusals.broken();
            }
            return document;
        } catch (InvalidPasswordException e) {
            throw FileRefusals.encrypted();
        } catch (IOException e) {
            throw FileRefusals.broken();
        }
    }

    /** Writes the copy and says what was taken out that a reader would miss. */
    static boolean write(Path source, Path target) throws IOException {
        try (PDDocument document = open(source)) {
            boolean comments = dropComments(document);
            for (COSObjectKey key :
                    List.copyOf(document.getDocument().getXrefTable().keySet())) {
                clean(document.getDocument().getObjectFromPool(key).getObject());
            }
            clean(document.getDocumentCatalog().getCOSObject());
            document.setDocumentInformation(new PDDocumentInformation());
            document.save(target.toFile(), CompressParameters.NO_COMPRESSION);
            return comments;
        }
    }

    private static boolean dropComments(PDDocument document) throws IOException {
        boolean dropped = false;
        for (PDPage page : document.getPages()) {
            List<PDAnnotation> all = page.getAnnotations();
            List<PDAnnotation> kept = new ArrayList<>(all);
            kept.removeIf(annotation -> !ANNOTATIONS_KEPT.contains(String.valueOf(annotation.getSubtype())));
            if (kept.size() < all.size()) {
                dropped = true;
                page.setAnnotations(kept);
            }
        }
        return dropped;
    }

    private static void clean(COSBase base) throws IOException {
        if (base instanceof COSDictionary dictionary) {
            cleanDictionary(dictionary);
        } else if (base instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                clean(array.get(i));
            }
        }
    }

    private static void cleanDictionary(COSDictionary dictionary) throws IOException {
        REMOVED.forEach(name -> dictionary.removeItem(COSName.getPDFName(name)));
        String action = dictionary.getNameAsString(COSName.S);
        if (action != null
                && ACTIONS.contains(action)
                && !ACTIONS_KEPT.contains(action)
                && !dictionary.containsKey(COSName.K)) {
            dictionary.clear();
            return;
        }
        for (COSName key : List.copyOf(dictionary.keySet())) {
            COSBase value = dictionary.getItem(key);
            if (value != null && !key.equals(COSName.PARENT)) {
                clean(value);
            }
        }
        if (dictionary instanceof COSStream stream && isJpeg(stream)) {
            cleanJpeg(stream);
        }
    }

    private static boolean isJpeg(COSStream stream) {
        COSBase filter = stream.getFilters();
        return COSName.DCT_DECODE.equals(filter)
                || (filter instanceof COSArray filters
                        && filters.size() == 1
                        && COSName.DCT_DECODE.equals(filters.getObject(0)));
    }

    private static void cleanJpeg(COSStream stream) throws IOException {
        byte[] raw;
        try (InputStream in = stream.createRawInputStream()) {
            raw = in.readAllBytes();
        }
        if (!FileInspection.isJpeg(raw)) {
            return;
        }
        ByteArrayOutputStream cleaned = new ByteArrayOutputStream(raw.length);
        try {
            JpegCopy.write(new ByteArrayInputStream(raw), cleaned);
        } catch (Refused e) {
            throw FileRefusals.because("PDF 里有一张损坏的图片，请重新导出。", "A picture in the PDF is damaged; export it anew.");
        }
        try (OutputStream out = stream.createRawOutputStream()) {
            cleaned.writeTo(out);
        }
    }
}
