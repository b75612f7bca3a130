package org.techmatch.ledger;

import static org.techmatch.ledger.ConvStatus.EXITED;
import static org.techmatch.ledger.ConvStatus.INVESTED;
import static org.techmatch.ledger.ConvStatus.LICENSED;
import static org.techmatch.ledger.ConvStatus.SELF_USED;
import static org.techmatch.ledger.ConvStatus.TRANSFERRED;
import static org.techmatch.ledger.ConvStatus.TRIAL;
import static org.techmatch.ledger.ConvStatus.UNCONVERTED;

import org.techmatch.access.Role;
import org.techmatch.lifecycle.Guard;
import org.techmatch.lifecycle.Lifecycle;
import org.techmatch.lifecycle.Transition;
import org.techmatch.platform.Text;

/**
 * SM-05: an entry of the separate ledger. R-251: every step rests on a decision of the unit; nobody outside the unit takes
 * part in any. The states of state equity come with ventures; recognising, impairing and correcting leave the state as it
 * is, or as it was, and so are no rows of this table.
 */
public final class LedgerLifecycle {
    private static final Role[] KEEPERS = {Role.UNIT_TECH, Role.UNIT_FINANCE};

    private static final Guard<Case> ACTIVE = new Guard<>(
            "R-250: the entry was not ended",
            new Text("这条台账已作废，不再登记事项。", "The entry was ended; nothing more is entered."),
            Case::active);
    private static final Guard<Case> DECIDED = new Guard<>(
            "R-251: there is a decision record on this entry",
            new Text("请领导小组先记录对这项成果的决策。", "The leading group must record its decision on this first."),
            Case::decided);
    private static final Guard<Case> NOTHING_WAITS = new Guard<>(
            "R-010: no event waits for a second person",
            new Text("有一笔事项等第二人确认，先处理它。", "An event waits for a second person; deal with that first."),
            about -> !about.waiting());

    /** The table. */
    public static final Lifecycle<ConvStatus, Case> SM_05 = new Lifecycle<>(
            "SM-05",
            new Text("单列台账", "Ledger entry"),
            ConvStatus.class,
            about -> new Lifecycle.Subject(about.organisationId(), null),
            row(UNCONVERTED).effect("USE").to(TRIAL, "trial", "开始试用", "Begin trial"),
            row(TRIAL).effect("USE").to(UNCONVERTED, "trial-end", "结束试用", "End trial"),
            row(UNCONVERTED, TRIAL).effect("USE").to(LICENSED, "license", "登记许可", "Enter licence"),
            row(LICENSED).effect("USE").to(UNCONVERTED, "license-end", "许可到期", "End licence"),
            row(UNCONVERTED, TRIAL, LICENSED).effect("USE").to(SELF_USED, "self-use", "自行实施", "Enter own use"),
            row(UNCONVERTED, TRIAL, LICENSED, SELF_USED)
                    .effect("DISPOSE; R-255: the book value leaves the ledger at once")
                    .to(TRANSFERRED, "transfer", "登记转让", "Enter transfer"),
            row(UNCONVERTED, TRIAL, LICENSED, SELF_USED)
                    .effect("DISPOSE; R-255: the book value leaves the ledger at once")
                    .to(INVESTED, "invest", "登记作价投资", "Enter investment"),
            row(UNCONVERTED, TRIAL, LICENSED, SELF_USED)
                    .withReason()
                    .effect("WRITE_OFF; R-255: the book value leaves the ledger at once")
                    .to(EXITED, "write-off", "核销", "Write off"),
            row(UNCONVERTED, TRIAL, LICENSED, SELF_USED)
                    .withReason()
                    .effect(
                            "EXIT: the right lapsed or was invalidated; R-255: its book value leaves the ledger at once")
                    .to(EXITED, "exit", "退出台账", "Exit"));

    private LedgerLifecycle() {}

    private static Transition.Row<ConvStatus, Case> row(ConvStatus... from) {
        return Transition.<ConvStatus, Case>from(from)
                .by(KEEPERS)
                .guard(ACTIVE)
                .guard(DECIDED)
                .guard(NOTHING_WAITS);
    }

    /**
     * An entry as the guards see it.
     *
     * @param decided whether the decision that the step cites is about this entry; for buttons, whether there is any
     * @param waiting whether an event waits for a second person
     */
    public record Case(long organisationId, boolean active, boolean decided, boolean waiting) {}
}
