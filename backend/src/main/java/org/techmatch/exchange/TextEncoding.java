package org.techmatch.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells UTF-8, UTF-16 with a mark, and GB18030 apart by the first bytes of a text. */
final class TextEncoding {
    private static final int SAMPLE = 256 * 1024;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextEncoding() {}

    /** A reader of the text in whatever encoding it has, behind its byte order mark. */
    static Reader open(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, SAMPLE);
        buffered.mark(SAMPLE);
        byte[] sample = buffered.readNBytes(SAMPLE);
        buffered.reset();
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (starts(sample, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
        } else if (starts(sample, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (starts(sample, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        } else if (!isUtf8(sample)) {
            charset = GB18030;
        }
        buffered.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(buffered, charset), 64 * 1024);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * A few damaged bytes do not make a text GB18030: it must read better that way, which for Chinese in UTF-8 it never does
     * because three-byte characters fall apart into pairs.
     */
    private static boolean isUtf8(byte[] sample) {
        int asUtf8 = malformed(sample, StandardCharsets.UTF_8);
        return asUtf8 == 0 || asUtf8 <= malformed(sample, GB18030);
    }

    private static int malformed(byte[] sample, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(sample);
        CharBuffer chars = CharBuffer.allocate(4096);
        int wrong = 0;
        while (true) {
            // The sample may end inside a character, so the input is never called complete.
            CoderResult result = decoder.decode(bytes, chars, false);
            chars.clear();
            if (result.isUnderflow()) {
                return wrong;
            }
            if (result.isError()) {
                wrong++;
                bytes.position(Math.min(bytes.limit(), bytes.position() + result.length()));
                decoder.reset();
            }
        }
    }
}
