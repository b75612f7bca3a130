package org.techmatch.ledger;

import org.techmatch.platform.Text;

/** How the achievement is recognised in the unit's books; R-252: a note, the unit's accounting stands elsewhere. */
public enum Recognition {
    NOT_RECOGNISED_YET(new Text("暂未确认", "Not recognised yet")),
    RECOGNISED_AT_COST(new Text("按成本确认", "At cost")),
    NOMINAL_1_YUAN(new Text("名义金额 1 元", "Nominal value of 1 yuan"));

    private final Text label;

    Recognition(Text label) {
        this.label = label;
    }

    /** The way in words. */
    public Text label() {
        return label;
    }
}
