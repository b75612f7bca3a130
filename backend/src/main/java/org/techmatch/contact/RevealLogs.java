package org.techmatch.contact;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** Tells organisations who saw their contact. */
@Singleton
class RevealLogs {
    private static final int SIZE = 50;

    private final Sql sql;

    RevealLogs(Sql sql) {
        this.sql = sql;
    }

    private record Placed(long id, RevealLog.Entry entry) {}

    RevealLog of(long organisationId, @Nullable String cursor) {
        List<Placed> found = sql.list(
                "SELECT id, account_id, name, kind, code, at FROM contact_reveal WHERE organisation_id = ? AND id < ?"
                        + " ORDER BY id DESC LIMIT " + (SIZE + 1),
                row -> new Placed(
                        row.getLong(1),
                        new RevealLog.Entry(
                                Clocks.local(row.getTimestamp(6).toInstant()),
                                row.getString(3),
                                organisations(row.getLong(2)),
                                RevealKind.valueOf(row.getString(4)),
                                row.getString(5))),
                organisationId,
                before(cursor));
        boolean more = found.size() > SIZE;
        List<Placed> shown = more ? found.subList(0, SIZE) : found;
        return new RevealLog(
                shown.stream().map(Placed::entry).toList(),
                more ? String.valueOf(shown.getLast().id()) : null);
    }

    private List<String> organisations(long accountId) {
        return sql.list(
                "SELECT DISTINCT o.name FROM membership m JOIN organisation o ON o.id = m.organisation_id"
                        + " WHERE m.account_id = ? AND m.approved_at IS NOT NULL ORDER BY o.name",
                row -> row.getString(1),
                accountId);
    }

    private static long before(@Nullable String cursor) {
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        if (!cursor.matches("\\d{1,18}")) {
            throw Refused.invalid(List.of(
                    new FieldProblem("cursor", new Text("请用上一页给出的 next。", "Use `next` of an earlier answer."))));
        }
        return Long.parseLong(cursor);
    }
}
