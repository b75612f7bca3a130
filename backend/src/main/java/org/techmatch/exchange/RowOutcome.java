package org.techmatch.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.Text;

/**
 * What became of one row.
 *
 * @param externalId the row's own id, empty if it has none
 * @param values its fields, for the report
 * @param unread columns that nothing reads
 */
record RowOutcome(
        long line,
        String externalId,
        Done done,
        boolean published,
        List<FieldProblem> problems,
        List<Text> notices,
        Map<String, Object> values,
        Set<String> unread) {
    enum Done {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    /** What happened in the database. */
    record Stored(Done done, boolean published) {}

    static RowOutcome refused(
            long line, String externalId, @Nullable String field, String zh, String en, Map<String, Object> values) {
        FieldProblem problem = new FieldProblem(field == null ? "" : field, new Text(zh, en));
        return new RowOutcome(line, externalId, Done.REFUSED, false, List.of(problem), List.of(), values, Set.of());
    }
}
