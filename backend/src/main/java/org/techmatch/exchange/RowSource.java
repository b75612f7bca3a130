package org.techmatch.exchange;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other. */
interface RowSource extends AutoCloseable {
    /** The next row, readable or broken; null at the end. */
    @Nullable
    Row next() throws IOException;

    @Override
    void close() throws IOException;
}
