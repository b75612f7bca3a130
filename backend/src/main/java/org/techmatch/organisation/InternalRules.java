package org.techmatch.organisation;

import jakarta.inject.Singleton;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Sql;

/** The internal rules of research units as stored. */
@Singleton
class InternalRules {
    private static final String SELECT =
            "SELECT id, version, organisation_id, kind, title, file_id, effective_from, public_in_unit_at,"
                    + " staff_consulted_at, reported_at, supersedes_id, status FROM internal_rule WHERE ";

    private final Sql sql;
    private final Clock clock;

    InternalRules(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A rule. */
    record Stored(
            long id,
            long version,
            long organisationId,
            InternalRuleKind kind,
            String title,
            @Nullable Long fileId,
            LocalDate effectiveFrom,
            @Nullable LocalDate publicInUnitAt,
            @Nullable LocalDate staffConsultedAt,
            @Nullable LocalDate reportedAt,
            @Nullable Long supersedesId,
            InternalRuleStatus status) {
        /** Whether it counts. */
        boolean isInForce() {
            return status == InternalRuleStatus.EFFECTIVE || status == InternalRuleStatus.REPORTED;
        }
    }

    List<Stored> of(long organisationId) {
        return sql.list(SELECT + "organisation_id = ? ORDER BY kind, id DESC", InternalRules::read, organisationId);
    }

    Optional<Stored> find(long organisationId, long id) {
        return sql.first(SELECT + "id = ? AND organisation_id = ?", InternalRules::read, id, organisationId);
    }

    /** Keeps others from changing it until the transaction ends. */
    Optional<Stored> lock(long organisationId, long id) {
        return sql.first(SELECT + "id = ? AND organisation_id = ? FOR UPDATE", InternalRules::read, id, organisationId);
    }

    /** Rules in force since a day that were not reported, and of which nobody was reminded. */
    List<Stored> unreported(LocalDate since) {
        return sql.list(
                SELECT + "status = 'EFFECTIVE' AND effective_from <= ? AND reminded_at IS NULL ORDER BY id LIMIT 200",
                InternalRules::read,
                since);
    }

    InternalRuleLifecycle.Case about(Stored rule) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
        return new InternalRuleLifecycle.Case(
                rule.organisationId(),
                rule.staffConsultedAt() != null,
                rule.fileId() != null,
                rule.publicInUnitAt() != null && !rule.publicInUnitAt().isAfter(today),
                !rule.effectiveFrom().isAfter(today));
    }

    InternalRuleView view(Stored rule, Actor actor, Language language) {
        return new InternalRuleView(
                rule.id(),
                rule.version(),
                rule.kind(),
                rule.kind().label().in(language),
                rule.title(),
                rule.fileId(),
                rule.effectiveFrom(),
                rule.publicInUnitAt(),
                rule.staffConsultedAt(),
                rule.reportedAt(),
                rule.supersedesId(),
                StateView.of(rule.status(), language),
                MoveView.of(InternalRuleLifecycle.SM_23.moves(rule.status(), about(rule), actor), language));
    }

    private static Stored read(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                InternalRuleKind.valueOf(row.getString(4)),
                row.getString(5),
                number(row, 6),
                row.getDate(7).toLocalDate(),
                day(row, 8),
                day(row, 9),
                day(row, 10),
                number(row, 11),
                InternalRuleStatus.valueOf(row.getString(12)));
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        Date value = row.getDate(column);
        return value == null ? null : value.toLocalDate();
    }
}
