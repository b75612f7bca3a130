package org.techmatch.empowerment;

import jakarta.inject.Singleton;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Sql;

/** Stores and reads empowerment agreements. */
@Singleton
class EmpowermentRows {
    private static final String COLUMNS =
            "e.id, e.version, e.number, e.mode, e.right_kind, e.use_years, e.achievement_id, e.booked_project_id,"
                    + " e.subject_title, e.subject_code, e.unit_id, e.representative_id, e.team_share_ppm, e.mechanism,"
                    + " e.costs, e.payer, e.income_note, e.grants_powers, e.lapse_date, e.conversion_deal_id,"
                    + " e.document_id, e.notice_id, e.decision_record_id, e.amends_id, e.effective_from,"
                    + " e.effective_at, e.registered_on, e.register_note, e.status, e.created_at";

    private final Sql sql;
    private final Clock clock;

    EmpowermentRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Empowerment> find(long id) {
        return list("e.id = ?", "", id).stream().findFirst();
    }

    /** Keeps others from changing it until the transaction ends. */
    Optional<Empowerment> lock(long id) {
        return list("e.id = ?", "FOR UPDATE", id).stream().findFirst();
    }

    List<Empowerment> list(String condition, String tail, @Nullable Object... parameters) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM empowerment e WHERE " + condition + " " + tail, this::read, parameters);
    }

    long count(String condition, @Nullable Object... parameters) {
        return sql.count("SELECT COUNT(*) FROM empowerment e WHERE " + condition, parameters);
    }

    long insert(EmpowermentDraft draft, @Nullable Long createdBy) {
        Instant now = clock.instant();
        long id = sql.insert(
                "INSERT INTO empowerment (version, mode, right_kind, use_years, achievement_id, booked_project_id,"
                        + " subject_title, subject_code, unit_id, representative_id, team_share_ppm, mechanism, costs,"
                        + " payer, income_note, grants_powers, lapse_date, conversion_deal_id, amends_id, effective_from,"
                        + " status, created_by, created_at, updated_at) VALUES (0, " + Sql.marks(19)
                        + ", 'DRAFT', ?, ?, ?)",
                draft.mode().name(),
                draft.rightKind().name(),
                draft.useYears(),
                draft.achievementId(),
                draft.bookedProjectId(),
                draft.subjectTitle(),
                draft.subjectCode(),
                draft.unitId(),
                draft.representativeId(),
                draft.teamSharePpm(),
                draft.mechanism(),
                draft.costs(),
                draft.payer(),
                draft.incomeNote(),
                draft.grantsPowers(),
                draft.lapseDate(),
                draft.conversionDealId(),
                draft.amendsId(),
                draft.effectiveFrom(),
                createdBy,
                now,
                now);
        sql.update(
                "UPDATE empowerment SET number = ? WHERE id = ?",
                String.format(
                        "FQ-%d-%06d",
                        LocalDate.ofInstant(now, org.techmatch.platform.Clocks.ZONE)
                                .getYear(),
                        id),
                id);
        insertLines(id, draft.lines());
        return id;
    }

    /** Changes a draft; its PDF counts no longer. */
    void update(long id, EmpowermentDraft draft) {
        sql.update(
                "UPDATE empowerment SET version = version + 1, right_kind = ?, use_years = ?, representative_id = ?,"
                        + " team_share_ppm = ?, mechanism = ?, costs = ?, payer = ?, income_note = ?, grants_powers = ?,"
                        + " lapse_date = ?, conversion_deal_id = ?, effective_from = ?, document_id = NULL,"
                        + " updated_at = ? WHERE id = ?",
                draft.rightKind().name(),
                draft.useYears(),
                draft.representativeId(),
                draft.teamSharePpm(),
                draft.mechanism(),
                draft.costs(),
                draft.payer(),
                draft.incomeNote(),
                draft.grantsPowers(),
                draft.lapseDate(),
                draft.conversionDealId(),
                draft.effectiveFrom(),
                clock.instant(),
                id);
        sql.update("DELETE FROM empowerment_line WHERE empowerment_id = ?", id);
        insertLines(id, draft.lines());
    }

    /** Changes one column beside the version. */
    void set(long id, String column, @Nullable Object value) {
        sql.update(
                "UPDATE empowerment SET version = version + 1, updated_at = ?, " + column + " = ? WHERE id = ?",
                clock.instant(),
                value,
                id);
    }

    /** Stores the state that SM-08 led to; effective_mark guards R-606. */
    void state(long id, EmpowermentStatus to) {
        sql.update(
                "UPDATE empowerment SET version = version + 1, status = ?, effective_mark = ?, updated_at = ?"
                        + " WHERE id = ?",
                to.name(),
                to.isEffective() ? 1 : null,
                clock.instant(),
                id);
    }

    private void insertLines(long id, List<Line> lines) {
        for (Line line : lines) {
            sql.update(
                    "INSERT INTO empowerment_line (empowerment_id, seq, account_id, name, internal_ppm)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    id,
                    line.seq(),
                    line.accountId(),
                    line.name(),
                    line.internalPpm());
        }
    }

    List<Line> lines(long id) {
        return sql.list(
                "SELECT seq, account_id, name, internal_ppm FROM empowerment_line WHERE empowerment_id = ? ORDER BY seq",
                row -> new Line(row.getInt(1), row.getLong(2), row.getString(3), row.getInt(4)),
                id);
    }

    private Empowerment read(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        return new Empowerment(
                id,
                row.getLong(2),
                row.getString(3),
                EmpowermentMode.valueOf(row.getString(4)),
                RightKind.valueOf(row.getString(5)),
                row.getObject(6, Integer.class),
                row.getObject(7, Long.class),
                row.getObject(8, Long.class),
                row.getString(9),
                row.getString(10),
                row.getLong(11),
                row.getLong(12),
                row.getInt(13),
                row.getString(14),
                row.getString(15),
                row.getString(16),
                row.getString(17),
                row.getBoolean(18),
                day(row.getDate(19)),
                row.getObject(20, Long.class),
                row.getObject(21, Long.class),
                row.getObject(22, Long.class),
                row.getObject(23, Long.class),
                row.getObject(24, Long.class),
                instant(row.getTimestamp(25)),
                instant(row.getTimestamp(26)),
                day(row.getDate(27)),
                row.getString(28),
                EmpowermentStatus.valueOf(row.getString(29)),
                row.getTimestamp(30).toInstant(),
                lines(id));
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
