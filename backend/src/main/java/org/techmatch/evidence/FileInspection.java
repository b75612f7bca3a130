package org.techmatch.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.Tika;

/** Finds out from its content what a file is, and refuses it when its name says otherwise or it could do harm. */
final class FileInspection {
    private static final int HEAD = 65_536;
    private static final Tika TIKA = new Tika();
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private FileInspection() {}

    /** The kind of a file whose name has been checked. */
    static FileKind kind(Path file, String name) throws IOException {
        if (Files.size(file) == 0) {
            throw FileRefusals.because("文件是空的。", "The file is empty.");
        }
        byte[] head = head(file);
        String type = TIKA.detect(head);
        FileKind named = FileKind.ofName(name).orElse(null);
        if (type.equals("application/x-tika-msoffice")) {
            throw FileRefusals.kind();
        }
        if (type.equals("application/zip") || type.equals("application/x-tika-ooxml")) {
            FileKind office = OfficePackage.kind(file);
            return same(named, office);
        }
        if (named == null) {
            throw FileRefusals.kind();
        }
        return switch (named) {
            case TXT, CSV -> {
                checkText(file, type);
                yield named;
            }
            case PDF, PNG, JPEG, WEBP -> {
                if (!type.equals(named.mediaType()) || !startsRight(named, head)) {
                    throw FileRefusals.mismatch();
                }
                yield named;
            }
            case DOCX, XLSX, PPTX -> throw FileRefusals.mismatch();
        };
    }

    private static FileKind same(@org.jspecify.annotations.Nullable FileKind named, FileKind found) {
        if (named == null) {
            throw FileRefusals.kind();
        }
        if (named != found) {
            throw FileRefusals.mismatch();
        }
        return found;
    }

    private static boolean startsRight(FileKind kind, byte[] head) {
        return kind != FileKind.PDF
                || new String(head, 0, Math.min(5, head.length), StandardCharsets.US_ASCII).equals("%PDF-");
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static void checkText(Path file, String type) throws IOException {
        boolean plain = type.equals("text/plain") || type.equals("text/csv") || type.equals("application/octet-stream");
        if (!plain || CHARSETS.stream().noneMatch(charset -> isText(file, charset))) {
            throw FileRefusals.mismatch();
        }
    }

    private static boolean isText(Path file, Charset charset) {
        try (Reader reader = Channels.newReader(Files.newByteChannel(file), charset.newDecoder(), -1)) {
            CharBuffer buffer = CharBuffer.allocate(8192);
            while (reader.read(buffer) >= 0) {
                buffer.flip();
                if (buffer.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n' && c != '\f')) {
                    return false;
                }
                buffer.clear();
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Whether a piece of content begins like a JPEG. */
    static boolean isJpeg(byte[] content) {
        return content.length > 3 && (ByteBuffer.wrap(content).getInt() >>> 8) == 0xFFD8FF;
    }
}
