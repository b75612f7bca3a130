package org.techmatch.ledger;

import org.techmatch.platform.Text;

/** How what was found differs from the ledger. */
enum DiffKind {
    MISSING(new Text("账有实无", "In the ledger, not found")),
    DETAILS(new Text("登记信息不符", "Details differ")),
    RIGHT_LAPSED(new Text("权利已失效", "The right has lapsed")),
    OWNERS(new Text("权属不符", "Owners differ")),
    OTHER(new Text("其他差异", "Other difference"));

    private final Text label;

    DiffKind(Text label) {
        this.label = label;
    }

    Text label() {
        return label;
    }
}
