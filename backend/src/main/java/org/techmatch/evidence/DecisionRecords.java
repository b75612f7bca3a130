package org.techmatch.evidence;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.evidence.DecisionRecord.DecisionFile;
import org.techmatch.evidence.DecisionRecord.Participant;
import org.techmatch.evidence.DecisionRecord.Recused;
import org.techmatch.evidence.DecisionRecord.Subject;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/** Keeps what bodies decided; rows are only ever inserted. Whose decision may be recorded, the calling room says. */
@Singleton
public class DecisionRecords {
    private static final String COLUMNS =
            "id, subject_type, subject_id, organisation_id, body, meeting_no, decided_at, participants, recused, decision,"
                    + " reasons, dissent, files, account_id, recorded_by, recorded_at, hash";

    private final Sql sql;
    private final StoredFiles files;
    private final DecisionRules rules;
    private final JsonMapper json;
    private final AuditTrail audit;
    private final Clock clock;

    DecisionRecords(Sql sql, StoredFiles files, DecisionRules rules, JsonMapper json, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.files = files;
        this.rules = rules;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records a decision, last in the transaction, since it writes the audit trail.
     *
     * @param interested R-011: accounts that have an interest in the subject, such as completers; none may take part
     * @param requestKey the client's key; a second request with it records nothing and answers the first record. Null for
     *     none
     * @throws Refused invalid-request with every wrong field
     */
    public DecisionRecord record(NewDecision decision, Set<Long> interested, @Nullable String requestKey, Actor by) {
        Optional<DecisionRecord> earlier = requestKey == null
                ? Optional.empty()
                : list("account_id = ? AND request_key = ?", by.id(), requestKey).stream()
                        .findFirst();
        if (earlier.isPresent()) {
            return earlier.get();
        }
        rules.check(decision, interested);
        DecisionRecord stored = sealed(decision, by);
        long id = insert(stored, requestKey);
        audit.record(Audit.of(
                        by,
                        "record-decision",
                        stored.subject().type(),
                        stored.subject().id())
                .in(stored.organisationId())
                .because(stored.meetingNo())
                .content(stored.hash()));
        return find(id).orElseThrow();
    }

    /** The record of an id. */
    public Optional<DecisionRecord> find(long id) {
        return list("id = ?", id).stream().findFirst();
    }

    /** The records on a subject, newest first. */
    public List<DecisionRecord> of(Subject subject) {
        return list("subject_type = ? AND subject_id = ?", subject.type(), subject.id());
    }

    /**
     * The record of an id on this subject.
     *
     * @throws Refused invalid-request against {@code decisionRecordId} when there is none, it is about something else, or
     *     it was changed
     */
    public DecisionRecord require(@Nullable Long id, Subject subject) {
        return on(id, subject).orElseThrow(() -> {
            FieldProblems problems = new FieldProblems();
            problems.add("decisionRecordId", "请先记录这件事的决策，再选它。", "Record the decision on this first, then choose it.");
            return Refused.invalid(problems.list());
        });
    }

    /** The record of an id, when it is about this subject and was not changed. */
    public Optional<DecisionRecord> on(@Nullable Long id, Subject subject) {
        return Optional.ofNullable(id)
                .flatMap(this::find)
                .filter(found -> found.subject().equals(subject) && found.isWhole());
    }

    private long insert(DecisionRecord stored, @Nullable String requestKey) {
        try {
            return sql.insert(
                    "INSERT INTO decision_record (subject_type, subject_id, organisation_id, body, meeting_no, decided_at,"
                            + " participants, recused, decision, reasons, dissent, files, account_id, recorded_by, recorded_at,"
                            + " hash, request_key) VALUES (" + Sql.marks(17) + ")",
                    stored.subject().type(),
                    stored.subject().id(),
                    stored.organisationId(),
                    stored.body().name(),
                    stored.meetingNo(),
                    stored.at(),
                    write(stored.participants()),
                    write(stored.recused()),
                    stored.decision(),
                    stored.reasons(),
                    stored.dissent(),
                    write(stored.files()),
                    stored.accountId(),
                    stored.recordedBy(),
                    stored.recordedAt(),
                    stored.hash(),
                    requestKey);
        } catch (Sql.SqlFailed e) {
            if (e.getCause() instanceof SQLIntegrityConstraintViolationException) {
                // the same request came twice at once: the other one has recorded it
                throw Refused.conflict();
            }
            throw e;
        }
    }

    private DecisionRecord sealed(NewDecision decision, Actor by) {
        List<DecisionFile> papers = decision.files().stream()
                .map(id -> files.find(id).orElseThrow())
                .map(file -> new DecisionFile(file.id(), file.name(), file.sha256()))
                .toList();
        DecisionRecord open = new DecisionRecord(
                0,
                decision.subject(),
                decision.organisationId(),
                decision.body(),
                decision.meetingNo().strip(),
                decision.at().truncatedTo(ChronoUnit.MILLIS),
                decision.participants(),
                decision.recused(),
                decision.decision().strip(),
                decision.reasons().strip(),
                decision.dissent() == null || decision.dissent().isBlank()
                        ? null
                        : decision.dissent().strip(),
                papers,
                by.id(),
                by.name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                "");
        return new DecisionRecord(
                0,
                open.subject(),
                open.organisationId(),
                open.body(),
                open.meetingNo(),
                open.at(),
                open.participants(),
                open.recused(),
                open.decision(),
                open.reasons(),
                open.dissent(),
                open.files(),
                open.accountId(),
                open.recordedBy(),
                open.recordedAt(),
                open.expectedHash());
    }

    private List<DecisionRecord> list(String condition, Object... parameters) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM decision_record WHERE " + condition + " ORDER BY id DESC LIMIT 200",
                this::read,
                parameters);
    }

    private DecisionRecord read(ResultSet row) throws SQLException {
        Instant decided = row.getTimestamp(7).toInstant();
        return new DecisionRecord(
                row.getLong(1),
                new Subject(row.getString(2), row.getLong(3)),
                row.getLong(4),
                DecisionRecord.Body.valueOf(row.getString(5)),
                row.getString(6),
                decided,
                all(row.getString(8), Participant.class),
                all(row.getString(9), Recused.class),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                all(row.getString(13), DecisionFile.class),
                row.getLong(14),
                row.getString(15),
                row.getTimestamp(16).toInstant(),
                row.getString(17));
    }

    private String write(List<?> value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> List<T> all(String text, Class<T> type) {
        try {
            List<T> read = json.readValue(text, Argument.listOf(type));
            return read == null ? List.of() : read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
