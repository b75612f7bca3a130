package org.techmatch.ledger;

import static org.techmatch.ledger.InventoryStatus.CLOSED;
import static org.techmatch.ledger.InventoryStatus.COUNTED;
import static org.techmatch.ledger.InventoryStatus.DIFF_HANDLED;
import static org.techmatch.ledger.InventoryStatus.OPEN;

import org.techmatch.access.Role;
import org.techmatch.lifecycle.Guard;
import org.techmatch.lifecycle.Lifecycle;
import org.techmatch.lifecycle.Transition;
import org.techmatch.platform.Text;

/** SM-25: stocktaking (清产核资). R-257: no run is closed while a difference is unhandled, and each rests on a decision. */
public final class InventoryLifecycle {
    private static final Role[] KEEPERS = {Role.UNIT_TECH, Role.UNIT_FINANCE};

    private static final Guard<Case> ALL_COUNTED = new Guard<>(
            "every entry was counted",
            new Text("还有成果没有清点。", "Some entries are not counted yet."),
            about -> about.uncounted() == 0);
    private static final Guard<Case> ALL_HANDLED = new Guard<>(
            "R-257: every difference is handled and has a decision record",
            new Text("还有差异没有处理，每项差异都要有决策记录。", "Some differences are not handled; each needs a decision record."),
            about -> about.unhandled() == 0);

    /** The table. */
    public static final Lifecycle<InventoryStatus, Case> SM_25 = new Lifecycle<>(
            "SM-25",
            new Text("清产核资", "Stocktaking"),
            InventoryStatus.class,
            about -> new Lifecycle.Subject(about.organisationId(), null),
            Transition.<InventoryStatus, Case>from(OPEN)
                    .by(KEEPERS)
                    .guard(ALL_COUNTED)
                    .to(COUNTED, "count", "清点完毕", "End counting"),
            Transition.<InventoryStatus, Case>from(COUNTED)
                    .by(KEEPERS)
                    .guard(ALL_HANDLED)
                    .to(DIFF_HANDLED, "handle", "差异处理完毕", "End handling"),
            Transition.<InventoryStatus, Case>from(DIFF_HANDLED)
                    .by(KEEPERS)
                    .guard(ALL_HANDLED)
                    .effect("INVENTORY_CONFIRM or INVENTORY_DIFF is entered for each entry")
                    .to(CLOSED, "close", "结束清查", "Close"));

    private InventoryLifecycle() {}

    /** A run as the guards see it. */
    public record Case(long organisationId, int uncounted, int unhandled) {}
}
