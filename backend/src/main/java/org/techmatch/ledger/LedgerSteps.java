package org.techmatch.ledger;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.evidence.DecisionRecord;
import org.techmatch.evidence.DecisionRecords;
import org.techmatch.platform.Fen;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/**
 * what an event that a person enters makes of an entry. R-252: book values are noted, nothing is depreciated. R-255:
 * disposing, writing off and exiting take the book value out of the ledger.
 */
@Singleton
class LedgerSteps {
    private static final long NOMINAL_FEN = 100;
    private static final int REASON_MAX = 1_000;

    private final DecisionRecords decisions;
    private final LedgerEvents events;
    private final LedgerJson json;

    LedgerSteps(DecisionRecords decisions, LedgerEvents events, LedgerJson json) {
        this.decisions = decisions;
        this.events = events;
        this.json = json;
    }

    /**
     * The event.
     *
     * @throws Refused invalid-request with every wrong field, and what SM-05 refuses
     */
    LedgerChain.Step of(LedgerEntry entry, LedgerAction action, LedgerAct act, Actor by) {
        FieldProblems problems = new FieldProblems();
        long amount = amount(act, problems);
        boolean decided = decisions
                .on(act.decisionRecordId(), new DecisionRecord.Subject(LedgerChain.SUBJECT, entry.id()))
                .isPresent();
        if (!decided) {
            problems.add(
                    "decisionRecordId", "请选领导小组对这项成果的决策记录。", "Choose a record of the unit's decision on this entry.");
        }
        texts(act, problems);
        LedgerChain.Step step = switch (action) {
            case RECOGNISE -> recognise(entry, act, amount, by, problems);
            case IMPAIR -> impair(entry, amount, by, problems);
            case REVERSE -> reverse(entry, act, by, problems);
            case ANNUL -> annul(entry, act, by, problems);
            default -> moved(entry, action, amount, act, by, problems);
        };
        return step.decided(act.decisionRecordId()).because(blank(act.reason()));
    }

    private LedgerChain.Step recognise(
            LedgerEntry entry, LedgerAct act, long amount, Actor by, FieldProblems problems) {
        Recognition way = act.recognition();
        long value = way == Recognition.NOMINAL_1_YUAN ? NOMINAL_FEN : amount;
        if (way == null) {
            problems.add("recognition", "请选确认方式。", "Choose how it is recognised.");
        }
        if (way == Recognition.RECOGNISED_AT_COST && amount == 0) {
            problems.add("amount", "按成本确认要填账面价值。", "Enter the book value.");
        }
        if (way == Recognition.NOT_RECOGNISED_YET && amount > 0) {
            problems.add("amount", "暂未确认时不填金额。", "Leave the amount out while it is not recognised.");
        }
        if (value < entry.state().impairedFen()) {
            problems.add("amount", "不能低于已减值的金额。", "Not below what is impaired already.");
        }
        problems.throwIfAny();
        LedgerState state = entry.state();
        LedgerState after = state.valued(
                        state.status(), java.util.Objects.requireNonNull(way), value, state.impairedFen())
                .described(act.phase(), blank(act.unitOwnNo()), blank(act.managingDept()), blank(act.remarks()));
        return LedgerChain.Step.of(LedgerAction.RECOGNISE, after, by).of(value);
    }

    private static LedgerChain.Step impair(LedgerEntry entry, long amount, Actor by, FieldProblems problems) {
        LedgerState state = entry.state();
        long left = state.bookValueFen() - state.impairedFen();
        if (amount == 0 || amount > left) {
            problems.add(
                    "amount",
                    "减值应大于 0，最多 " + Fen.yuan(left) + " 元。",
                    "Above 0 and at most " + Fen.yuan(left) + " yuan.");
        }
        problems.throwIfAny();
        LedgerState after =
                state.valued(state.status(), state.recognition(), state.bookValueFen(), state.impairedFen() + amount);
        return LedgerChain.Step.of(LedgerAction.IMPAIR, after, by).of(amount);
    }

    /** the last event that stands is taken back; the entry is what it was before it. */
    private LedgerChain.Step reverse(LedgerEntry entry, LedgerAct act, Actor by, FieldProblems problems) {
        requireReason(act, problems);
        problems.throwIfAny();
        LedgerEvent last = LedgerEvents.lastStanding(events.of(entry.id()))
                .orElseThrow(() -> new Refused(
                        ProblemType.STATE_CONFLICT,
                        new Text("没有可以冲回的事项。登记错了请作废整条台账。", "Nothing can be reversed; end the entry if it is wrong."),
                        List.of()));
        return LedgerChain.Step.of(LedgerAction.REVERSE, json.state(last.before()), by)
                .of(last.amountFen())
                .reversing(last.seq());
    }

    /** a wrong entry is ended and keeps its number. */
    private static LedgerChain.Step annul(LedgerEntry entry, LedgerAct act, Actor by, FieldProblems problems) {
        requireReason(act, problems);
        problems.throwIfAny();
        return LedgerChain.Step.of(LedgerAction.ANNUL, entry.state().end(), by)
                .of(entry.state().bookValueFen());
    }

    private static LedgerChain.Step moved(
            LedgerEntry entry, LedgerAction action, long amount, LedgerAct act, Actor by, FieldProblems problems) {
        problems.throwIfAny();
        LedgerState state = entry.state();
        ConvStatus to = LedgerLifecycle.SM_05.take(
                action.path(),
                state.status(),
                new LedgerLifecycle.Case(entry.organisationId(), entry.active(), true, false),
                by,
                act.reason());
        return switch (action.kind()) {
            case DISPOSE ->
                LedgerChain.Step.of(action, state.valued(to, state.recognition(), 0, 0), by)
                        .of(amount);
            case WRITE_OFF, EXIT ->
                LedgerChain.Step.of(action, state.valued(to, state.recognition(), 0, 0), by)
                        .of(state.bookValueFen() - state.impairedFen());
            default -> LedgerChain.Step.of(action, state.in(to), by).of(amount);
        };
    }

    private static long amount(LedgerAct act, FieldProblems problems) {
        String text = blank(act.amount());
        Optional<Long> fen = text == null ? Optional.of(0L) : Fen.parseYuan(text);
        if (fen.isEmpty()) {
            problems.add("amount", "请填金额，单位元，最多两位小数。", "Enter yuan with at most two decimals.");
        }
        return fen.orElse(0L);
    }

    private static void texts(LedgerAct act, FieldProblems problems) {
        optional("unitOwnNo", act.unitOwnNo(), 60, problems);
        optional("managingDept", act.managingDept(), 60, problems);
        optional("remarks", act.remarks(), 500, problems);
        optional("reason", act.reason(), REASON_MAX, problems);
    }

    private static void optional(String field, @Nullable String text, int max, FieldProblems problems) {
        String given = blank(text);
        if (given != null) {
            problems.length(field, given, 2, max);
        }
    }

    private static void requireReason(LedgerAct act, FieldProblems problems) {
        if (blank(act.reason()) == null) {
            problems.add("reason", "请写明原因，2 到 1000 个字。", "Give a reason of 2 to 1,000 characters.");
        }
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
