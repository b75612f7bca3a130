package org.techmatch.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a photograph is turned: the one fact of its EXIF that is needed to show it. */
final class ExifOrientation {
    private static final int HEADER = 6;
    private static final int TAG = 0x0112;

    private ExifOrientation() {}

    /** 1 to 8; 1 when nothing is said. */
    static int of(byte[] segment) {
        try {
            ByteBuffer tiff =
                    ByteBuffer.wrap(segment, HEADER, segment.length - HEADER).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * 12;
                if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                    int value = tiff.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException e) {
            return 1;
        }
    }

    /** An EXIF segment that says nothing else. */
    static byte[] alone(int orientation) {
        return ByteBuffer.allocate(HEADER + 26)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
