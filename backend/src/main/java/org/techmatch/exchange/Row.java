package org.techmatch.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Text;

/**
 * One row of a file before anybody knows what its columns mean.
 *
 * @param line where it begins, counted from 1
 * @param values text, number, boolean, list or map by column; empty cells and nulls are left out
 * @param broken why the row cannot be read at all; then it has no values
 */
record Row(long line, Map<String, Object> values, @Nullable Text broken) {
    static Row of(long line, Map<String, Object> values) {
        return new Row(line, values, null);
    }

    static Row broken(long line, String zh, String en) {
        return new Row(line, Map.of(), new Text(zh, en));
    }
}
