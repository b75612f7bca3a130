package org.techmatch.ledger;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.evidence.DecisionRecord;
import org.techmatch.evidence.DecisionRecords;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;
import org.techmatch.parameter.Parameter;
import org.techmatch.parameter.ParameterVersions;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/** stocktaking as the unit, authorities and auditors see it, and when the next is due. */
@Singleton
class InventoryViews {
    private final InventoryRuns runs;
    private final LedgerLists lists;
    private final LedgerBook book;
    private final DecisionRecords decisions;
    private final ParameterVersions parameters;
    private final Sql sql;
    private final Clock clock;

    InventoryViews(
            InventoryRuns runs,
            LedgerLists lists,
            LedgerBook book,
            DecisionRecords decisions,
            ParameterVersions parameters,
            Sql sql,
            Clock clock) {
        this.runs = runs;
        this.lists = lists;
        this.book = book;
        this.decisions = decisions;
        this.parameters = parameters;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Runs of a unit.
     *
     * @param dueOn CFG-67: the day by which the next run must be closed; null while the ledger is empty
     */
    @Serdeable
    record RunList(
            LedgerPage.Unit unit,
            List<Summary> items,
            @Nullable LocalDate dueOn,
            boolean overdue,
            boolean canOpen) {}

    /** A run in a list. */
    @Serdeable
    record Summary(
            long id,
            int year,
            String scope,
            StateView state,
            int lines,
            int uncounted,
            int differences,
            String openedBy,
            OffsetDateTime openedAt,
            @Nullable OffsetDateTime closedAt) {}

    /** A run with its lines. */
    @Serdeable
    record RunView(
            Summary run,
            LedgerPage.Unit unit,
            long version,
            List<Line> lines,
            List<DecisionView> decisions,
            List<MoveView> moves,
            boolean canCount,
            boolean canHandle,
            boolean canDecide) {}

    /** An entry in a run; {@code found} is null until it was counted. */
    @Serdeable
    record Line(
            long entryId,
            String ledgerNo,
            String title,
            String bookValue,
            @Nullable Boolean found,
            @Nullable String diff,
            @Nullable String diffLabel,
            @Nullable String note,
            @Nullable String handling,
            @Nullable Long decisionRecordId,
            @Nullable String countedBy) {}

    RunList list(@Nullable Long unitId, Actor actor, Language language) {
        LedgerPage.Unit unit = lists.unit(unitId, actor);
        List<InventoryRun> all = runs.of(unit.id());
        LocalDate due = dueOn(unit.id(), all);
        return new RunList(
                unit,
                all.stream().map(run -> summary(run, language)).toList(),
                due,
                due != null && due.isBefore(LocalDate.ofInstant(clock.instant(), Clocks.ZONE)),
                actor.may(Permission.KEEP_LEDGER, unit.id())
                        && all.stream().allMatch(run -> run.status() == InventoryStatus.CLOSED));
    }

    RunView view(long id, Actor actor, Language language) {
        InventoryRun run = runs.find(id).orElseThrow(Refused::notFound);
        long unit = run.organisationId();
        actor.require(Permission.READ_LEDGER, unit);
        Map<Long, BookRow> rows = book.of(unit, clock.instant().plusSeconds(1)).stream()
                .collect(Collectors.toMap(BookRow::id, row -> row));
        boolean keeper = actor.may(Permission.KEEP_LEDGER, unit);
        return new RunView(
                summary(run, language),
                lists.unit(unit, actor),
                run.version(),
                run.lines().stream()
                        .filter(line -> rows.containsKey(line.entryId()))
                        .map(line -> line(line, Objects.requireNonNull(rows.get(line.entryId())), language))
                        .toList(),
                decisions.of(new DecisionRecord.Subject(InventoryService.SUBJECT, id)).stream()
                        .map(record -> DecisionView.of(record, language))
                        .toList(),
                MoveView.of(InventoryLifecycle.SM_25.moves(run.status(), run.facts(), actor), language),
                keeper && run.status() == InventoryStatus.OPEN,
                keeper && run.status() == InventoryStatus.COUNTED,
                actor.may(Permission.DECIDE_LEDGER, unit) && run.status() != InventoryStatus.CLOSED);
    }

    /** CFG-67 months after the last run was closed, or after the first entry was registered. */
    private @Nullable LocalDate dueOn(long unitId, List<InventoryRun> all) {
        Optional<Instant> since = all.stream()
                .flatMap(run -> Optional.ofNullable(run.closedAt()).stream())
                .findFirst()
                .or(() -> sql
                        .list(
                                "SELECT registered_at FROM ledger_entry WHERE organisation_id = ? ORDER BY number LIMIT 1",
                                row -> row.getTimestamp(1).toInstant(),
                                unitId)
                        .stream()
                        .findFirst());
        return since.map(from -> LocalDate.ofInstant(from, Clocks.ZONE)
                        .plusMonths(parameters.number(Parameter.INVENTORY_MONTHS)))
                .orElse(null);
    }

    private static Summary summary(InventoryRun run, Language language) {
        return new Summary(
                run.id(),
                run.year(),
                run.scope(),
                StateView.of(run.status(), language),
                run.lines().size(),
                run.facts().uncounted(),
                (int) run.lines().stream().filter(line -> line.diff() != null).count(),
                run.openedBy(),
                Clocks.local(run.openedAt()),
                run.closedAt() == null ? null : Clocks.local(run.closedAt()));
    }

    private static Line line(InventoryRun.Line line, BookRow row, Language language) {
        LedgerPage.Row shown = LedgerLists.row(row, language);
        return new Line(
                line.entryId(),
                row.ledgerNo(),
                row.title(),
                shown.bookValue(),
                line.found(),
                line.diff() == null ? null : line.diff().name(),
                line.diff() == null ? null : line.diff().label().in(language),
                line.note(),
                line.handling(),
                line.decisionRecordId(),
                line.countedBy());
    }
}
