package org.techmatch.ledger;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.evidence.DecisionRecord;
import org.techmatch.evidence.DecisionRecords;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** takes stock of a unit's ledger along SM-25. */
@Singleton
class InventoryService {
    static final String SUBJECT = "inventory-run";

    private final InventoryRuns runs;
    private final LedgerEntries entries;
    private final LedgerChain chain;
    private final DecisionRecords decisions;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    InventoryService(
            InventoryRuns runs,
            LedgerEntries entries,
            LedgerChain chain,
            DecisionRecords decisions,
            AuditTrail audit,
            Sql sql,
            Clock clock) {
        this.runs = runs;
        this.entries = entries;
        this.chain = chain;
        this.decisions = decisions;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Opens a run over all entries that the unit has now.
     *
     * @throws Refused state-conflict while another run of the unit is open
     */
    @Transactional
    long open(InventoryForms.NewRun form, Actor by) {
        by.require(Permission.KEEP_LEDGER, form.unit());
        FieldProblems problems = new FieldProblems();
        problems.length("scope", form.scope().strip(), 2, 200);
        if (form.year() < 2000 || form.year() > 2100) {
            problems.add("year", "请填清查年度，如 2026。", "Enter the year, such as 2026.");
        }
        problems.throwIfAny();
        sql.list("SELECT id FROM organisation WHERE id = ? FOR UPDATE", row -> row.getLong(1), form.unit());
        if (runs.of(form.unit()).stream().anyMatch(run -> run.status() != InventoryStatus.CLOSED)) {
            throw conflict("还有一次清查没有结束。", "Another run is not closed yet.");
        }
        long id = sql.insert(
                "INSERT INTO inventory_run (version, organisation_id, year, scope, status, open_mark, account_id, opened_by,"
                        + " opened_at) VALUES (0, ?, ?, ?, 'OPEN', 1, ?, ?, ?)",
                form.unit(),
                form.year(),
                form.scope().strip(),
                by.id(),
                by.name(),
                clock.instant());
        sql.update(
                "INSERT INTO inventory_line (run_id, entry_id) SELECT ?, e.id FROM ledger_entry e"
                        + " WHERE e.organisation_id = ? AND e.active_mark = 1 AND e.conv_status <> 'EXITED'",
                id,
                form.unit());
        audit.record(Audit.of(by, "open", SUBJECT, id).in(form.unit()).states(null, InventoryStatus.OPEN));
        return id;
    }

    /** Notes what was found of one entry. */
    @Transactional
    void count(long id, long entryId, InventoryForms.Count count, Actor by) {
        InventoryRun run = in(id, InventoryStatus.OPEN, by);
        line(run, entryId);
        FieldProblems problems = new FieldProblems();
        if (!count.found() && count.diff() == null) {
            problems.add("diff", "没有找到或不相符时，请选差异种类。", "Choose how it differs.");
        }
        String note = blank(count.note());
        if (note == null) {
            if (count.diff() != null) {
                problems.add("note", "请说明差异。", "Say what differs.");
            }
        } else {
            problems.length("note", note, 2, 1_000);
        }
        problems.throwIfAny();
        sql.update(
                "UPDATE inventory_line SET found = ?, diff_kind = ?, note = ?, counted_by = ? WHERE run_id = ? AND entry_id = ?",
                count.found(),
                count.diff() == null ? null : count.diff().name(),
                note,
                by.name(),
                id,
                entryId);
        touch(id);
        audit.record(Audit.of(by, "count", SUBJECT, id)
                .in(run.organisationId())
                .because(count.diff() == null ? null : count.diff().label().zh() + "：" + note));
    }

    /** handles one difference by a decision on this run. */
    @Transactional
    void handle(long id, long entryId, InventoryForms.Handling handling, Actor by) {
        InventoryRun run = in(id, InventoryStatus.COUNTED, by);
        if (line(run, entryId).diff() == null) {
            throw conflict("这一项没有差异。", "There is no difference here.");
        }
        FieldProblems problems = new FieldProblems();
        problems.length("handling", handling.handling().strip(), 2, 1_000);
        if (decisions.on(handling.decisionRecordId(), subject(id)).isEmpty()) {
            problems.add("decisionRecordId", "请选领导小组对这次清查的决策记录。", "Choose a decision record on this run.");
        }
        problems.throwIfAny();
        sql.update(
                "UPDATE inventory_line SET handling = ?, decision_record_id = ? WHERE run_id = ? AND entry_id = ?",
                handling.handling().strip(),
                handling.decisionRecordId(),
                id,
                entryId);
        touch(id);
        audit.record(Audit.of(by, "handle-difference", SUBJECT, id)
                .in(run.organisationId())
                .because(handling.handling().strip()));
    }

    /** Records what the unit decided on differences of a run. */
    @Transactional
    void decide(long id, DecisionForm form, @Nullable String key, Actor by) {
        InventoryRun run = runs.lock(id).orElseThrow(Refused::notFound);
        by.require(Permission.DECIDE_LEDGER, run.organisationId());
        decisions.record(form.on(subject(id), run.organisationId()), Set.of(), key, by);
    }

    /** Moves a run along SM-25; closing it enters an event for each entry. */
    @Transactional
    void move(long id, String action, long version, Actor by) {
        InventoryRun run = mine(id, by);
        if (run.version() != version) {
            throw Refused.conflict();
        }
        InventoryStatus to = InventoryLifecycle.SM_25.take(action, run.status(), run.facts(), by, null);
        boolean closed = to == InventoryStatus.CLOSED;
        if (closed) {
            run.lines().forEach(line -> enter(run, line, by));
        }
        sql.update(
                "UPDATE inventory_run SET version = version + 1, status = ?, open_mark = ?, closed_at = ? WHERE id = ?",
                to.name(),
                closed ? null : 1,
                closed ? clock.instant() : null,
                id);
        audit.record(Audit.of(by, action, SUBJECT, id).in(run.organisationId()).states(run.status(), to));
    }

    private void enter(InventoryRun run, InventoryRun.Line line, Actor by) {
        LedgerEntry entry = entries.lock(line.entryId()).orElseThrow();
        LedgerAction action = line.diff() == null ? LedgerAction.INVENTORY_CONFIRM : LedgerAction.INVENTORY_DIFF;
        String reason = line.diff() == null
                ? line.note()
                : line.diff().label().zh() + "：" + line.note() + "；处理：" + line.handling();
        chain.append(
                entry,
                LedgerChain.Step.of(action, entry.state(), by)
                        .decided(line.decisionRecordId())
                        .about(SUBJECT, run.id())
                        .because(reason == null || reason.length() <= 1_000 ? reason : reason.substring(0, 1_000)));
    }

    private InventoryRun mine(long id, Actor by) {
        InventoryRun run = runs.lock(id).orElseThrow(Refused::notFound);
        by.require(Permission.KEEP_LEDGER, run.organisationId());
        return run;
    }

    private InventoryRun in(long id, InventoryStatus status, Actor by) {
        InventoryRun run = mine(id, by);
        if (run.status() != status) {
            Text label = run.status().label();
            throw conflict("这次清查现在是“" + label.zh() + "”。", "The run is now “" + label.en() + "”.");
        }
        return run;
    }

    private static InventoryRun.Line line(InventoryRun run, long entryId) {
        return run.lines().stream()
                .filter(line -> line.entryId() == entryId)
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private void touch(long id) {
        sql.update("UPDATE inventory_run SET version = version + 1 WHERE id = ?", id);
    }

    private static DecisionRecord.Subject subject(long id) {
        return new DecisionRecord.Subject(SUBJECT, id);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Refused conflict(String zh, String en) {
        return new Refused(ProblemType.STATE_CONFLICT, new Text(zh, en), List.of());
    }
}
