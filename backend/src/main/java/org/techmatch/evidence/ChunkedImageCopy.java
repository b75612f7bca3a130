package org.techmatch.evidence;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/** Copies PNG and WebP without metadata: only the chunks that draw the picture stay. */
final class ChunkedImageCopy {
    private static final Set<String> PNG_KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "bKGD", "pHYs", "sBIT", "acTL", "fcTL",
            "fdAT");
    private static final Set<String> WEBP_KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF");
    private static final int PIECE_MAX = 60_000_000;
    /** Alpha and animation; colour profile, EXIF and XMP are said to be absent. */
    private static final int VP8X_FLAGS = 0x12;

    private ChunkedImageCopy() {}

    static void png(InputStream input, OutputStream out) throws IOException {
        DataInputStream in = new DataInputStream(input);
        try {
            out.write(in.readNBytes(8));
            String type;
            do {
                int length = in.readInt();
                if (length < 0 || length > PIECE_MAX) {
                    throw FileRefusals.broken();
                }
                byte[] typed = new byte[4];
                in.readFully(typed);
                byte[] rest = new byte[length + 4];
                in.readFully(rest);
                type = new String(typed, StandardCharsets.ISO_8859_1);
                if (PNG_KEPT.contains(type)) {
                    out.write(new byte[] {
                        (byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length
                    });
                    out.write(typed);
                    out.write(rest);
                }
            } while (!type.equals("IEND"));
        } catch (EOFException e) {
            throw FileRefusals.broken();
        }
    }

    static void webp(InputStream input, Path target) throws IOException {
        DataInputStream in = new DataInputStream(input);
        try (RandomAccessFile out = new RandomAccessFile(target.toFile(), "rw")) {
            byte[] head = new byte[12];
            in.readFully(head);
            out.setLength(0);
            out.write(head);
            byte[] type = new byte[4];
            long left = Integer.toUnsignedLong(Integer.reverseBytes(intOf(head, 4))) - 4;
            while (left >= 8) {
                in.readFully(type);
                int length = Integer.reverseBytes(in.readInt());
                if (length < 0 || length > PIECE_MAX) {
                    throw FileRefusals.broken();
                }
                byte[] content = new byte[length + (length & 1)];
                in.readFully(content);
                left -= 8L + content.length;
                String name = new String(type, StandardCharsets.ISO_8859_1);
                if (WEBP_KEPT.contains(name)) {
                    if (name.equals("VP8X")) {
                        content[0] &= VP8X_FLAGS;
                    }
                    out.write(type);
                    out.writeInt(Integer.reverseBytes(length));
                    out.write(content);
                }
            }
            out.seek(4);
            out.writeInt(Integer.reverseBytes((int) out.length() - 8));
        } catch (EOFException e) {
            throw FileRefusals.broken();
        }
    }

    private static int intOf(byte[] bytes, int at) {
        return java.nio.ByteBuffer.wrap(Arrays.copyOfRange(bytes, at, at + 4)).getInt();
    }
}
