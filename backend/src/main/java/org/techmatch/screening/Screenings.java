package org.techmatch.screening;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Sql;

/** Stores and reads screenings. */
@Singleton
class Screenings {
    private static final String SELECT = """
            SELECT id, version, target_kind, target_id, organisation_id, title, content_hash, decision, portal_review,
                involves_state_secret, involves_national_security, involves_major_public_interest, export_controlled,
                overseas_blocked, trade_secret_fields_reviewed, submitted_by, submitted_at, reviewer_id,
                second_reviewer_id, reason
            FROM secrecy_screening WHERE\s""";

    private final Sql sql;
    private final Clock clock;

    Screenings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    long submit(String kind, long targetId, long organisationId, String title, String hash, boolean portal, long by) {
        Instant now = clock.instant();
        sql.update("""
                INSERT INTO secrecy_screening (target_kind, target_id, organisation_id, title, content_hash,
                    portal_review, involves_state_secret, involves_national_security, involves_major_public_interest,
                    export_controlled, decision, attestation, attested_by, screened_at, submitted_by, submitted_at)
                VALUES (?, ?, ?, ?, ?, ?, '', '', '', '', 'SUBMITTED', '', '', ?, ?, ?)
                """, kind, targetId, organisationId, title, hash, portal, now, by, now);
        return newest(kind, targetId, hash).orElseThrow().id();
    }

    Optional<Screening> find(long id) {
        return sql.first(SELECT + "id = ?", Screenings::read, id);
    }

    /** The newest of exactly this content. */
    Optional<Screening> newest(String kind, long targetId, String hash) {
        return sql.first(
                SELECT + "target_kind = ? AND target_id = ? AND content_hash = ? ORDER BY id DESC LIMIT 1",
                Screenings::read,
                kind,
                targetId,
                hash);
    }

    /** Those of the listing that nobody has decided. */
    List<Screening> waiting(String kind, long targetId) {
        return sql.list(
                SELECT + "target_kind = ? AND target_id = ? AND decision IN ('SUBMITTED', 'ESCALATED') ORDER BY id",
                Screenings::read,
                kind,
                targetId);
    }

    /** Those of other contents of the same listing. */
    List<Screening> others(String kind, long targetId, String hash) {
        return sql.list(
                SELECT + "target_kind = ? AND target_id = ? AND content_hash <> ? ORDER BY id",
                Screenings::read,
                kind,
                targetId,
                hash);
    }

    /** The open or decided ones at a reviewer's desks, oldest first. */
    List<Screening> at(
            Collection<Long> organisations, boolean portal, List<ScreeningStatus> states, long after, int size) {
        List<@Nullable Object> parameters = new ArrayList<>();
        List<String> desks = new ArrayList<>();
        if (portal) {
            desks.add("portal_review");
        }
        if (!organisations.isEmpty()) {
            desks.add("(NOT portal_review AND organisation_id IN (" + Sql.marks(organisations.size()) + "))");
            parameters.addAll(organisations);
        }
        if (desks.isEmpty()) {
            return List.of();
        }
        states.forEach(state -> parameters.add(state.name()));
        parameters.add(after);
        return sql.list(
                SELECT + "(" + String.join(" OR ", desks) + ") AND decision IN (" + Sql.marks(states.size())
                        + ") AND submitted_by IS NOT NULL AND id > ? ORDER BY id LIMIT " + size,
                Screenings::read,
                parameters.toArray());
    }

    /** Stores a decision if nobody was faster. */
    boolean decide(
            Screening s,
            ScreeningStatus status,
            @Nullable ScreeningAnswers answers,
            @Nullable Long first,
            @Nullable Long second,
            @Nullable String reason) {
        return sql.update(
                        """
                        UPDATE secrecy_screening SET version = version + 1, decision = ?, involves_state_secret = ?,
                            involves_national_security = ?, involves_major_public_interest = ?, export_controlled = ?,
                            overseas_blocked = ?, trade_secret_fields_reviewed = ?, reviewer_id = ?,
                            second_reviewer_id = ?, reason = ?, screened_at = ?
                        WHERE id = ? AND version = ? AND decision = ?
                        """,
                        status.name(),
                        word(answers == null ? null : answers.involvesStateSecret()),
                        word(answers == null ? null : answers.involvesNationalSecurity()),
                        word(answers == null ? null : answers.involvesMajorPublicInterest()),
                        word(answers == null ? null : answers.exportControlled()),
                        answers != null && Boolean.TRUE.equals(answers.overseasBlocked()),
                        answers != null && answers.isTradeSecretReviewed(),
                        first,
                        second,
                        reason,
                        clock.instant(),
                        s.id(),
                        s.version(),
                        s.status().name())
                == 1;
    }

    private static String word(@Nullable Answer answer) {
        return answer == null ? "" : answer.name();
    }

    private static Screening read(ResultSet row) throws SQLException {
        Timestamp submitted = row.getTimestamp(17);
        return new Screening(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getLong(4),
                number(row, 5),
                row.getString(6),
                row.getString(7),
                ScreeningStatus.valueOf(row.getString(8)),
                row.getBoolean(9),
                row.getString(10).isEmpty() ? null : answers(row),
                number(row, 16),
                submitted == null ? null : submitted.toInstant(),
                number(row, 18),
                number(row, 19),
                row.getString(20));
    }

    private static ScreeningAnswers answers(ResultSet row) throws SQLException {
        return new ScreeningAnswers(
                Answer.valueOf(row.getString(10)),
                Answer.valueOf(row.getString(11)),
                Answer.valueOf(row.getString(12)),
                Answer.valueOf(row.getString(13)),
                row.getBoolean(14),
                row.getBoolean(15));
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
