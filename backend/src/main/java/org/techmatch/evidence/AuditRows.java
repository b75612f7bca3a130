package org.techmatch.evidence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Sql;

/** Reads the audit trail by filters, and the timelines that organisations see of their own cases. */
@Singleton
class AuditRows {
    private static final int SIZE = 50;
    private static final int SIZE_MAX = 100;
    private static final int TIMELINE_MAX = 200;
    private static final String SELECT = """
            SELECT e.id, e.day, e.seq, e.at, a.login_name, e.actor, e.address, e.action, e.subject_type, e.subject_id,
                o.public_code, o.name, e.from_state, e.to_state, e.reason, e.digest
            FROM audit_event e LEFT JOIN account a ON a.id = e.account_id
            LEFT JOIN organisation o ON o.id = e.organisation_id
            WHERE\s""";

    private final Sql sql;

    AuditRows(Sql sql) {
        this.sql = sql;
    }

    /** A row with its place in the order. */
    record Placed(long id, AuditPage.Row row) {}

    /** A page, newest first. */
    AuditPage page(AuditFilter filter, Actor actor) {
        FieldProblems problems = new FieldProblems();
        int size = filter.size() == null ? SIZE : filter.size();
        if (size < 1 || size > SIZE_MAX) {
            problems.add("size", "应为 1 到 100。", "Must be 1 to 100.");
        }
        Condition condition = condition(filter, problems);
        if (filter.cursor() != null) {
            condition.add("e.id < ?", number(filter.cursor(), problems));
        }
        problems.throwIfAny();
        List<Placed> found = list(condition, "e.id DESC", size + 1, showsReasons(actor));
        boolean more = found.size() > size;
        List<Placed> shown = more ? found.subList(0, size) : found;
        return new AuditPage(
                shown.stream().map(Placed::row).toList(),
                more ? String.valueOf(shown.getLast().id()) : null);
    }

    /** The rows after an id, oldest first. */
    List<Placed> after(long id, AuditFilter filter, int size, Actor actor) {
        FieldProblems problems = new FieldProblems();
        Condition condition = condition(filter, problems);
        problems.throwIfAny();
        condition.add("e.id > ?", id);
        return list(condition, "e.id", size, showsReasons(actor));
    }

    /** What happened to a case of these organisations. */
    Timeline timeline(String subjectType, long subjectId, Collection<Long> organisations) {
        if (organisations.isEmpty()) {
            return new Timeline(List.of());
        }
        List<Object> values = new ArrayList<>(List.of(subjectType, subjectId));
        values.addAll(organisations);
        return new Timeline(sql.list(
                "SELECT at, actor, action, from_state, to_state, reason FROM audit_event WHERE subject_type = ?"
                        + " AND subject_id = ? AND organisation_id IN (" + Sql.marks(organisations.size())
                        + ") ORDER BY id DESC LIMIT " + TIMELINE_MAX,
                row -> new Timeline.Entry(
                        Clocks.local(row.getTimestamp(1).toInstant()),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                values.toArray()));
    }

    /** Portal operations see the technical side only (domain.md §6). */
    private static boolean showsReasons(Actor actor) {
        return actor.has(Role.AUDITOR, Role.AUTHORITY_SCI);
    }

    private record Condition(List<String> parts, List<Object> values) {
        void add(String part, Object value) {
            parts.add(part);
            values.add(value);
        }

        void addIfGiven(String part, @Nullable Object value) {
            if (value != null) {
                add(part, value);
            }
        }
    }

    private static Condition condition(AuditFilter filter, FieldProblems problems) {
        Condition condition = new Condition(new ArrayList<>(List.of("TRUE")), new ArrayList<>());
        condition.addIfGiven("e.subject_type = ?", filter.subjectType());
        condition.addIfGiven("e.subject_id = ?", filter.subjectId());
        condition.addIfGiven("a.login_name = ?", filter.account());
        condition.addIfGiven("o.public_code = ?", filter.organisation());
        condition.addIfGiven("e.action = ?", filter.action());
        condition.addIfGiven("e.day >= ?", day("from", filter.from(), problems));
        condition.addIfGiven("e.day <= ?", day("to", filter.to(), problems));
        return condition;
    }

    private static @Nullable LocalDate day(String field, @Nullable String text, FieldProblems problems) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(field, "请按 2026-11-24 的样子填日期。", "Enter a date such as 2026-11-24.");
            return null;
        }
    }

    private static long number(String text, FieldProblems problems) {
        if (text.matches("\\d{1,18}")) {
            return Long.parseLong(text);
        }
        problems.add("cursor", "请用上一页给出的 next。", "Use `next` of an earlier answer.");
        return 0;
    }

    private List<Placed> list(Condition condition, String order, int size, boolean reasons) {
        return sql.list(
                SELECT + String.join(" AND ", condition.parts()) + " ORDER BY " + order + " LIMIT " + size,
                row -> new Placed(row.getLong(1), read(row, reasons)),
                condition.values().toArray());
    }

    private static AuditPage.Row read(ResultSet row, boolean reasons) throws SQLException {
        String code = row.getString(11);
        return new AuditPage.Row(
                row.getDate(2).toLocalDate().toString(),
                row.getInt(3),
                Clocks.local(row.getTimestamp(4).toInstant()),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getLong(10),
                code == null ? null : new AuditPage.OrganisationLink(code, row.getString(12)),
                row.getString(13),
                row.getString(14),
                reasons ? row.getString(15) : null,
                row.getString(16));
    }
}
