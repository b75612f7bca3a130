package org.techmatch.notice;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Sql;

/** Objections in the database; lock their notice first. */
@Singleton
class ObjectionRows {
    private static final String SELECT = """
            SELECT o.id, o.notice_id, o.text, o.filed_at,
                (SELECT COUNT(*) FROM objection_person p WHERE p.objection_id = o.id), h.account_id, h.name,
                c.outcome, c.conclusion, c.name, c.concluded_at
            FROM notice_objection o
                LEFT JOIN objection_handling h ON h.id =
                    (SELECT MAX(l.id) FROM objection_handling l WHERE l.objection_id = o.id)
                LEFT JOIN objection_conclusion c ON c.objection_id = o.id
            WHERE\s""";

    private final Sql sql;

    ObjectionRows(Sql sql) {
        this.sql = sql;
    }

    /** The objections to a notice, oldest first. */
    List<Objection> of(long noticeId) {
        return sql.list(SELECT + "o.notice_id = ? ORDER BY o.id", ObjectionRows::read, noticeId);
    }

    Optional<Objection> find(long id) {
        return sql.first(SELECT + "o.id = ?", ObjectionRows::read, id);
    }

    /** Open objections whose unit was not told yet that they wait too long, to notices that run. */
    List<Objection> notTold() {
        return sql.list(
                SELECT
                        + "c.objection_id IS NULL AND NOT EXISTS (SELECT 1 FROM objection_overdue d WHERE d.objection_id ="
                        + " o.id) AND o.notice_id IN (SELECT n.id FROM notice n WHERE n.status = 'PAUSED')"
                        + " ORDER BY o.id LIMIT 500",
                ObjectionRows::read);
    }

    Optional<Objection> same(long noticeId, String fingerprint) {
        return sql.first(SELECT + "o.notice_id = ? AND o.fingerprint = ?", ObjectionRows::read, noticeId, fingerprint);
    }

    /** The objection that a receipt was given for. */
    Optional<Objection> ofReceipt(String receiptHash) {
        return sql.first(
                SELECT + "o.id = (SELECT r.objection_id FROM objection_person r WHERE r.receipt_hash = ?)",
                ObjectionRows::read,
                receiptHash);
    }

    /** The accounts that filed an objection under their name. */
    List<Long> accounts(long objectionId) {
        return sql.list(
                "SELECT DISTINCT account_id FROM objection_person WHERE objection_id = ? AND account_id IS NOT NULL",
                row -> row.getLong(1),
                objectionId);
    }

    /**
     * The times in which an objection was open; those of a notice that ended with open ones end with it.
     *
     * @param now where those that are still open are taken to end
     */
    static List<Pause> pauses(List<Objection> objections, Instant now) {
        return objections.stream()
                .map(each -> new Pause(each.filedAt(), latest(each, now)))
                .toList();
    }

    private static Instant latest(Objection objection, Instant now) {
        Instant concluded = objection.concludedAt();
        Instant end = concluded == null ? now : concluded;
        return end.isAfter(objection.filedAt()) ? end : objection.filedAt().plusMillis(1);
    }

    private static Objection read(ResultSet row) throws SQLException {
        String outcome = row.getString(8);
        return new Objection(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getTimestamp(4).toInstant(),
                row.getInt(5),
                NoticeRows.number(row, 6),
                row.getString(7),
                outcome == null ? null : Objection.Outcome.valueOf(outcome),
                row.getString(9),
                row.getString(10),
                instant(row, 11));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        return NoticeRows.instant(row, column);
    }
}
