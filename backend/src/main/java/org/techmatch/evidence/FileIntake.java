package org.techmatch.evidence;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.techmatch.platform.Language;
import org.techmatch.platform.Text;

/** Looks at what people upload and makes the copy that is stored. */
@Singleton
class FileIntake {
    private static final long BYTES_MAX = FileRefusals.MEGABYTES_MAX * 1_000_000L;
    private static final long MARKABLE_PIXELS_MAX = 24_000_000;
    private static final Text STRIPPED = new Text(
            "已从公开副本去除作者、位置、批注、修订等隐藏信息。",
            "Authors, places, comments and tracked changes were taken out of the public copy.");
    private static final Text COMMENTS =
            new Text("PDF 里的批注已去除，请核对公开副本。", "Comments were taken out of the PDF; check the public copy.");
    private static final Text SHEETS =
            new Text("请确认没有隐藏的工作表、行列或外部链接。", "Make sure there are no hidden sheets, rows or links to other files.");

    private final VirusScan scan;
    private final Semaphore workers = new Semaphore(2);

    FileIntake(VirusScan scan) {
        this.scan = scan;
    }

    /** A file ready to be stored; delete its copy afterwards. */
    record Prepared(String name, FileKind kind, Path copy, long size, String sha256, String warnings) {}

    /** Receives at most 50 MB into a file of its own. */
    static Path received(InputStream in) throws IOException {
        Path file = Files.createTempFile("techmatch-upload", ".bin");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[65_536];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > BYTES_MAX) {
                    throw FileRefusals.tooLarge();
                }
                out.write(buffer, 0, read);
            }
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Checks name, content and viruses, and takes hidden data out where others will read it. */
    Prepared prepare(Path received, String givenName, FileClass fileClass, Language language) throws IOException {
        String name = FileNames.checked(givenName);
        workers.acquireUninterruptibly();
        try {
            FileKind kind = FileInspection.kind(received, name);
            checkClass(kind, fileClass, received);
            scan.check(received);
            List<Text> warnings = new ArrayList<>();
            Path copy = Files.createTempFile("techmatch-copy", ".bin");
            try {
                copy(kind, fileClass, received, copy, warnings);
                return new Prepared(
                        name,
                        kind,
                        copy,
                        Files.size(copy),
                        sha256(copy),
                        String.join(
                                "\n", warnings.stream().map(w -> w.in(language)).toList()));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(copy);
                throw e;
            }
        } finally {
            workers.release();
        }
    }

    private static void copy(FileKind kind, FileClass fileClass, Path from, Path to, List<Text> warnings)
            throws IOException {
        boolean strip = fileClass == FileClass.PUBLIC || fileClass == FileClass.NDA;
        if (!strip || kind == FileKind.TXT || kind == FileKind.CSV) {
            Files.copy(from, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        warnings.add(STRIPPED);
        if (kind.isOffice()) {
            OfficeCopy.write(from, to);
            if (kind == FileKind.XLSX) {
                warnings.add(SHEETS);
            }
            return;
        }
        if (kind == FileKind.PDF) {
            if (PdfCopy.write(from, to)) {
                warnings.add(COMMENTS);
            }
            return;
        }
        try (InputStream in = new java.io.BufferedInputStream(Files.newInputStream(from), 65_536)) {
            if (kind == FileKind.WEBP) {
                ChunkedImageCopy.webp(in, to);
                return;
            }
            try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(to), 65_536)) {
                if (kind == FileKind.JPEG) {
                    JpegCopy.write(in, out);
                } else {
                    ChunkedImageCopy.png(in, out);
                }
            }
        }
    }

    private static void checkClass(FileKind kind, FileClass fileClass, Path file) throws IOException {
        if (kind == FileKind.PDF) {
            try (PDDocument document = PdfCopy.open(file)) {
                document.getNumberOfPages();
            }
        }
        if (fileClass != FileClass.NDA) {
            return;
        }
        if (!kind.isMarkable()) {
            throw FileRefusals.because(
                    "保密承诺后可看的附件要加水印，只收 PDF、PNG、JPG，请先导出为 PDF。",
                    "Files after an NDA are watermarked: PDF, PNG or JPG only. Export it as PDF.");
        }
        if (kind != FileKind.PDF && pixels(file) > MARKABLE_PIXELS_MAX) {
            throw FileRefusals.because(
                    "图片超过 2400 万像素，无法加水印，请缩小。", "Pictures of over 24 million pixels cannot be marked.");
        }
    }

    private static long pixels(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw FileRefusals.broken();
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            try {
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = FileContent.sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[65_536];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
