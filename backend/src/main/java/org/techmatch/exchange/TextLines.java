package org.techmatch.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Lines of a text with their numbers; a line may be put back, and an endless one does not fill the memory. */
final class TextLines implements AutoCloseable {
    /** The longest line that is kept, in characters. */
    static final int LENGTH_MAX = 2_000_000;

    private final Reader reader;
    private final Deque<Line> putBack = new ArrayDeque<>();
    private long number;
    private int ahead = -2;

    TextLines(Reader reader) {
        this.reader = reader;
    }

    /** A line without its end; {@code cut} when it was longer than {@link #LENGTH_MAX}. */
    record Line(long number, String text, boolean cut) {}

    /** The next line, null at the end. */
    @Nullable
    Line next() throws IOException {
        if (!putBack.isEmpty()) {
            return putBack.pop();
        }
        int c = read();
        if (c < 0) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        boolean cut = false;
        while (c >= 0 && c != '\n' && c != '\r') {
            if (text.length() < LENGTH_MAX) {
                text.append((char) c);
            } else {
                cut = true;
            }
            c = read();
        }
        if (c == '\r') {
            int following = read();
            if (following != '\n') {
                ahead = following;
            }
        }
        return new Line(++number, text.toString(), cut);
    }

    /** Makes a line the next one again; the last put back comes first. */
    void putBack(Line line) {
        putBack.push(line);
    }

    private int read() throws IOException {
        if (ahead != -2) {
            int c = ahead;
            ahead = -2;
            return c;
        }
        return reader.read();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
