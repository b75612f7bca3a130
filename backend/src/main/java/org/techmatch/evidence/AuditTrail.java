package org.techmatch.evidence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/**
 * writes the audit trail. Each day in Asia/Shanghai has a chain of hashes; its head is sealed with the portal's
 * key, so that cutting off the chain's end shows too. R-008: rows are only ever inserted.
 */
@Singleton
public class AuditTrail {
    private static final String COLUMNS =
            "day, seq, at, account_id, actor, address, action, subject_type, subject_id, organisation_id, from_state,"
                    + " to_state, reason, digest, previous_hash, hash";

    private final Sql sql;
    private final AuditSeal seal;
    private final Clock clock;

    AuditTrail(Sql sql, AuditSeal seal, Clock clock) {
        this.sql = sql;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Appends a row; call it last in the transaction of the act, because the day's chain is locked until that ends.
     */
    public void record(Audit audit) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate day = at.atZone(Clocks.ZONE).toLocalDate();
        Head head = lock(day);
        AuditEvent event = new AuditEvent(
                day,
                head.rows() + 1,
                at,
                audit.actor().accountId(),
                audit.actor().name(),
                audit.actor().address(),
                audit.action(),
                audit.subjectType(),
                audit.subjectId(),
                audit.organisationId(),
                audit.fromState(),
                audit.toState(),
                audit.reason(),
                audit.digest(),
                head.hash());
        String hash = event.hash();
        insert(event, hash);
        sql.update(
                "UPDATE audit_day SET row_count = ?, last_hash = ?, seal = ? WHERE day = ?",
                event.seq(),
                hash,
                seal.of(day, event.seq(), hash),
                day);
    }

    /** The acts on one subject, newest first. */
    public List<AuditEvent> of(String subjectType, long subjectId, int size) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM audit_event WHERE subject_type = ? AND subject_id = ?"
                        + " ORDER BY id DESC LIMIT " + size,
                AuditTrail::read,
                subjectType,
                subjectId);
    }

    /** The rows of a day in the order of the chain, each with the hash that it claims. */
    List<Claimed> day(LocalDate day) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM audit_event WHERE day = ? ORDER BY seq",
                row -> new Claimed(read(row), row.getString(16)),
                day);
    }

    /** An event with the hash that stands beside it. */
    record Claimed(AuditEvent event, String hash) {}

    /** The days that have a chain. */
    List<DayHead> heads() {
        return sql.list(
                "SELECT day, row_count, last_hash, seal FROM audit_day ORDER BY day",
                row -> new DayHead(row.getDate(1).toLocalDate(), row.getInt(2), row.getString(3), row.getString(4)));
    }

    /** Days whose rows have no head. */
    List<LocalDate> daysWithoutHead() {
        return sql.list(
                "SELECT DISTINCT e.day FROM audit_event e LEFT JOIN audit_day d ON d.day = e.day WHERE d.day IS NULL",
                row -> row.getDate(1).toLocalDate());
    }

    /** Where a day's chain ends, and the seal on that. */
    record DayHead(LocalDate day, int rows, String hash, String seal) {}

    private record Head(int rows, String hash) {}

    private Head lock(LocalDate day) {
        String select = "SELECT row_count, last_hash FROM audit_day WHERE day = ? FOR UPDATE";
        Optional<Head> head = sql.first(select, row -> new Head(row.getInt(1), row.getString(2)), day);
        if (head.isPresent()) {
            return head.get();
        }
        sql.update("INSERT IGNORE INTO audit_day (day, row_count, last_hash, seal) VALUES (?, 0, '', '')", day);
        return sql.first(select, row -> new Head(row.getInt(1), row.getString(2)), day)
                .orElseThrow();
    }

    private void insert(AuditEvent e, String hash) {
        sql.update(
                "INSERT INTO audit_event (" + COLUMNS + ") VALUES (" + Sql.marks(16) + ")",
                e.day(),
                e.seq(),
                e.at(),
                e.accountId(),
                e.actor(),
                e.address(),
                e.action(),
                e.subjectType(),
                e.subjectId(),
                e.organisationId(),
                e.fromState(),
                e.toState(),
                e.reason(),
                e.digest(),
                e.previousHash(),
                hash);
    }

    private static AuditEvent read(ResultSet row) throws SQLException {
        return new AuditEvent(
                row.getDate(1).toLocalDate(),
                row.getInt(2),
                row.getTimestamp(3).toInstant(),
                number(row, 4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getLong(9),
                number(row, 10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15));
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
