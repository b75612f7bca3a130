package org.techmatch.booking;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.platform.Sql;

/** Stores milestones, what was handed in for them, and the two keys; submissions and verdicts are only inserted. */
@Singleton
class Milestones {
    /** The delivery as a whole stands as milestone 0. */
    static final int DELIVERY = 0;

    private static final Argument<List<Verdict.Result>> RESULTS = Argument.listOf(Verdict.Result.class);

    private final JsonMapper json;
    private final Sql sql;
    private final Clock clock;

    Milestones(JsonMapper json, Sql sql, Clock clock) {
        this.json = json;
        this.sql = sql;
        this.clock = clock;
    }

    record Milestone(
            long projectId,
            int seq,
            LocalDate due,
            int weightPpm,
            MilestoneStatus status,
            int submission,
            @Nullable Instant submittedAt,
            @Nullable Instant acceptedAt) {}

    record Submission(int seq, int submission, String evidence, String name, Instant at) {}

    record Key(
            int seq,
            int submission,
            BookingSide side,
            String decision,
            List<Verdict.Result> results,
            @Nullable String remedies,
            String name,
            Instant at) {}

    List<Milestone> of(long projectId) {
        return list("project_id = ? ORDER BY seq", projectId);
    }

    Optional<Milestone> find(long projectId, int seq) {
        return list("project_id = ? AND seq = ?", projectId, seq).stream().findFirst();
    }

    List<Milestone> list(String condition, Object... parameters) {
        return sql.list(
                "SELECT project_id, seq, due, weight_ppm, status, submission, submitted_at, accepted_at"
                        + " FROM booking_milestone WHERE " + condition,
                row -> new Milestone(
                        row.getLong(1),
                        row.getInt(2),
                        row.getDate(3).toLocalDate(),
                        row.getInt(4),
                        MilestoneStatus.valueOf(row.getString(5)),
                        row.getInt(6),
                        Bookings.instant(row, 7),
                        Bookings.instant(row, 8)),
                parameters);
    }

    /** Opens the milestones of frozen terms, and the delivery as number 0. */
    void open(long projectId, BookingTerms terms, BookingShares shares) {
        open(projectId, DELIVERY, terms.expectedDelivery(), 0);
        for (int i = 0; i < terms.milestones().size(); i++) {
            open(
                    projectId,
                    i + 1,
                    terms.milestones().get(i).due(),
                    shares.weights().get(i));
        }
    }

    private void open(long projectId, int seq, LocalDate due, int weight) {
        sql.update(
                "INSERT INTO booking_milestone (project_id, seq, due, weight_ppm, status, submission)"
                        + " VALUES (?, ?, ?, ?, 'OPEN', 0)",
                projectId,
                seq,
                due,
                weight);
    }

    void submit(Milestone milestone, String evidence, Actor by) {
        Instant now = clock.instant();
        int number = milestone.submission() + 1;
        sql.update(
                "INSERT INTO booking_submission (project_id, seq, submission, evidence, account_id, name, at)"
                        + " VALUES (" + Sql.marks(7) + ")",
                milestone.projectId(),
                milestone.seq(),
                number,
                evidence,
                by.id(),
                by.name(),
                now);
        sql.update(
                "UPDATE booking_milestone SET status = 'SUBMITTED', submission = ?, submitted_at = ?, reminded_at = NULL,"
                        + " escalated_at = NULL WHERE project_id = ? AND seq = ?",
                number,
                now,
                milestone.projectId(),
                milestone.seq());
    }

    void judge(Milestone milestone, BookingSide side, Verdict verdict, Actor by) {
        sql.update(
                "INSERT INTO booking_verdict (project_id, seq, submission, side, decision, results, remedies,"
                        + " account_id, name, at) VALUES (" + Sql.marks(10) + ")",
                milestone.projectId(),
                milestone.seq(),
                milestone.submission(),
                side.name(),
                verdict.decision(),
                write(verdict.results()),
                verdict.remedies(),
                by.id(),
                by.name(),
                clock.instant());
    }

    void status(Milestone milestone, MilestoneStatus to) {
        sql.update(
                "UPDATE booking_milestone SET status = ?, accepted_at = ? WHERE project_id = ? AND seq = ?",
                to.name(),
                to == MilestoneStatus.ACCEPTED ? clock.instant() : null,
                milestone.projectId(),
                milestone.seq());
    }

    List<Submission> submissions(long projectId) {
        return sql.list(
                "SELECT seq, submission, evidence, name, at FROM booking_submission WHERE project_id = ?"
                        + " ORDER BY seq, submission",
                row -> new Submission(
                        row.getInt(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant()),
                projectId);
    }

    List<Key> keys(long projectId) {
        return sql.list(
                "SELECT seq, submission, side, decision, results, remedies, name, at FROM booking_verdict"
                        + " WHERE project_id = ? ORDER BY id",
                row -> new Key(
                        row.getInt(1),
                        row.getInt(2),
                        BookingSide.valueOf(row.getString(3)),
                        row.getString(4),
                        read(row.getString(5)),
                        row.getString(6),
                        row.getString(7),
                        row.getTimestamp(8).toInstant()),
                projectId);
    }

    private List<Verdict.Result> read(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, RESULTS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(List<Verdict.Result> results) {
        try {
            return json.writeValueAsString(RESULTS, results);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
