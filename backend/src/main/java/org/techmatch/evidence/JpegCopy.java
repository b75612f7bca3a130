package org.techmatch.evidence;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies a JPEG without its metadata: only what draws the picture stays, and how it is turned. */
final class JpegCopy {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;

    private final DataInputStream in;
    private final OutputStream out;
    private boolean turned;

    private JpegCopy(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = out;
    }

    /** Copies up to the end of the picture; what follows is left out. */
    static void write(InputStream in, OutputStream out) throws IOException {
        try {
            new JpegCopy(in, out).run();
        } catch (EOFException e) {
            throw FileRefusals.broken();
        }
    }

    private void run() throws IOException {
        if (in.readUnsignedShort() != (0xFF00 | SOI)) {
            throw FileRefusals.broken();
        }
        marker(SOI);
        int next = readMarker();
        while (next != EOI) {
            if (next == 0x01 || (next >= 0xD0 && next <= 0xD7)) {
                marker(next);
                next = readMarker();
                continue;
            }
            int length = in.readUnsignedShort();
            if (length < 2) {
                throw FileRefusals.broken();
            }
            byte[] content = new byte[length - 2];
            in.readFully(content);
            segment(next, content);
            next = next == SOS ? scan() : readMarker();
        }
        marker(EOI);
    }

    private void segment(int marker, byte[] content) throws IOException {
        boolean draws = (marker >= 0xC0 && marker <= 0xCF) || (marker >= SOS && marker <= 0xDD) || marker == 0xDB;
        if (draws) {
            write(marker, content);
        } else if (marker == 0xE0 && starts(content, "JFIF\0") && content.length >= 14) {
            byte[] plain = java.util.Arrays.copyOf(content, 14);
            plain[12] = 0;
            plain[13] = 0;
            write(marker, plain);
        } else if (marker == 0xEE && starts(content, "Adobe") && content.length >= 12) {
            write(marker, java.util.Arrays.copyOf(content, 12));
        } else if (marker == 0xE1 && starts(content, "Exif\0\0") && !turned) {
            int orientation = ExifOrientation.of(content);
            if (orientation > 1) {
                turned = true;
                write(marker, ExifOrientation.alone(orientation));
            }
        }
    }

    /** Copies a scan and returns the marker that ends it. */
    private int scan() throws IOException {
        while (true) {
            int value = in.readUnsignedByte();
            if (value != 0xFF) {
                out.write(value);
                continue;
            }
            int next = in.readUnsignedByte();
            while (next == 0xFF) {
                next = in.readUnsignedByte();
            }
            if (next != 0 && (next < 0xD0 || next > 0xD7)) {
                return next;
            }
            marker(next);
        }
    }

    private int readMarker() throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw FileRefusals.broken();
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private void write(int marker, byte[] content) throws IOException {
        marker(marker);
        int length = content.length + 2;
        out.write(length >> 8);
        out.write(length);
        out.write(content);
    }

    private void marker(int marker) throws IOException {
        out.write(0xFF);
        out.write(marker);
    }

    private static boolean starts(byte[] content, String text) {
        byte[] start = text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        return content.length >= start.length
                && java.util.Arrays.equals(content, 0, start.length, start, 0, start.length);
    }
}
