package org.techmatch.ledger;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.Keys;
import org.techmatch.platform.Sql;

/**
 * appends events to an entry, each continuing the hash of the one before, and seals the end of the chain with the
 * portal's key, so that an event cut off shows too. R-255: the entry says what its last event says, in the same transaction.
 */
@Singleton
class LedgerChain {
    static final String SUBJECT = "ledger-entry";

    private final Sql sql;
    private final LedgerJson json;
    private final Keys keys;
    private final AuditTrail audit;
    private final Clock clock;

    LedgerChain(Sql sql, LedgerJson json, Keys keys, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /** An event that is to be appended. */
    record Step(
            LedgerAction action,
            LedgerState after,
            Actor by,
            @Nullable Instant at,
            long amountFen,
            @Nullable Long decisionRecordId,
            @Nullable String refType,
            @Nullable Long refId,
            @Nullable Integer reversesSeq,
            @Nullable String reason,
            @Nullable Long creatorId,
            @Nullable String creator) {
        static Step of(LedgerAction action, LedgerState after, Actor by) {
            return new Step(action, after, by, null, 0, null, null, null, null, null, null, null);
        }

        Step at(Instant instant) {
            return new Step(
                    action,
                    after,
                    by,
                    instant,
                    amountFen,
                    decisionRecordId,
                    refType,
                    refId,
                    reversesSeq,
                    reason,
                    creatorId,
                    creator);
        }

        Step of(long fen) {
            return new Step(
                    action,
                    after,
                    by,
                    at,
                    fen,
                    decisionRecordId,
                    refType,
                    refId,
                    reversesSeq,
                    reason,
                    creatorId,
                    creator);
        }

        Step decided(@Nullable Long record) {
            return new Step(
                    action, after, by, at, amountFen, record, refType, refId, reversesSeq, reason, creatorId, creator);
        }

        Step about(String type, long id) {
            return new Step(
                    action,
                    after,
                    by,
                    at,
                    amountFen,
                    decisionRecordId,
                    type,
                    id,
                    reversesSeq,
                    reason,
                    creatorId,
                    creator);
        }

        Step reversing(int seq) {
            return new Step(
                    action,
                    after,
                    by,
                    at,
                    amountFen,
                    decisionRecordId,
                    refType,
                    refId,
                    seq,
                    reason,
                    creatorId,
                    creator);
        }

        Step because(@Nullable String why) {
            return new Step(
                    action,
                    after,
                    by,
                    at,
                    amountFen,
                    decisionRecordId,
                    refType,
                    refId,
                    reversesSeq,
                    why,
                    creatorId,
                    creator);
        }

        Step proposedBy(long accountId, String name) {
            return new Step(
                    action,
                    after,
                    by,
                    at,
                    amountFen,
                    decisionRecordId,
                    refType,
                    refId,
                    reversesSeq,
                    reason,
                    accountId,
                    name);
        }
    }

    /** When the next event of an entry counts from: now, and never before the one that is last. */
    Instant next(LedgerEntry entry) {
        return latest(entry.lastEventAt());
    }

    private Instant latest(Instant lastAt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isBefore(lastAt) ? lastAt : now;
    }

    /** The first event of an entry whose row has just been made. */
    void begin(long entryId, long organisationId, Step step) {
        append(entryId, organisationId, 0, "", Instant.EPOCH, null, step);
    }

    /** The next event of a locked entry. */
    void append(LedgerEntry locked, Step step) {
        append(
                locked.id(),
                locked.organisationId(),
                locked.lastSeq(),
                locked.lastHash(),
                locked.lastEventAt(),
                locked.state(),
                step);
    }

    private void append(
            long id,
            long organisation,
            int lastSeq,
            String lastHash,
            Instant lastAt,
            @Nullable LedgerState before,
            Step step) {
        if (step.action().kind().isDecided() && step.decisionRecordId() == null) {
            throw new IllegalStateException(step.action() + " without a decision record");
        }
        Instant at = step.at() == null ? latest(lastAt) : step.at();
        LedgerEvent event = new LedgerEvent(
                        id,
                        lastSeq + 1,
                        step.action(),
                        at,
                        step.amountFen(),
                        step.decisionRecordId(),
                        step.refType(),
                        step.refId(),
                        step.reversesSeq(),
                        step.reason(),
                        before == null ? "" : json.write(before),
                        json.write(step.after()),
                        step.by().accountId(),
                        step.by().name(),
                        step.creatorId(),
                        step.creator(),
                        lastHash,
                        "")
                .hashed();
        insert(event);
        store(event, step.after());
        audit.record(Audit.of(step.by(), step.action().path(), SUBJECT, id)
                .in(organisation)
                .states(before == null ? null : before.status(), step.after().status())
                .because(step.reason())
                .content(event.hash()));
    }

    private void insert(LedgerEvent event) {
        sql.update(
                "INSERT INTO ledger_event (entry_id, seq, kind, action, at, amount_fen, decision_record_id, ref_type,"
                        + " ref_id, reverses_seq, reason, state_before, state_after, account_id, actor, creator_id,"
                        + " creator, previous_hash, hash) VALUES (" + Sql.marks(19) + ")",
                event.entryId(),
                event.seq(),
                event.action().kind().name(),
                event.action().name(),
                event.at(),
                event.amountFen(),
                event.decisionRecordId(),
                event.refType(),
                event.refId(),
                event.reversesSeq(),
                event.reason(),
                event.before(),
                event.after(),
                event.accountId(),
                event.actor(),
                event.creatorId(),
                event.creator(),
                event.previousHash(),
                event.hash());
    }

    private void store(LedgerEvent event, LedgerState after) {
        sql.update(
                "UPDATE ledger_entry SET version = version + 1, active_mark = ?, conv_status = ?, recognition = ?,"
                        + " book_value_fen = ?, impaired_fen = ?, last_event_at = ?, last_seq = ?, last_hash = ?, seal = ?"
                        + " WHERE id = ?",
                after.ended() ? null : 1,
                after.status().name(),
                after.recognition().name(),
                after.bookValueFen(),
                after.impairedFen(),
                event.at(),
                event.seq(),
                event.hash(),
                seal(event.entryId(), event.seq(), event.hash()),
                event.entryId());
    }

    /** The seal on the end of a chain. */
    String seal(long entryId, int seq, String hash) {
        return keys.mac("ledger", entryId + "\n" + seq + "\n" + hash);
    }
}
