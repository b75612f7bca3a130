package org.techmatch.ledger;

import org.techmatch.platform.Text;

/** What an owner of a part of an achievement is. */
public enum HolderKind {
    /** The unit in whose ledger the achievement stands; exactly one row, perhaps of 0. */
    UNIT(new Text("单位", "Unit")),
    /** A completer, by account. */
    COMPLETER(new Text("完成人", "Completer")),
    ENTERPRISE(new Text("企业", "Enterprise")),
    OTHER_ORG(new Text("其他单位", "Other organisation"));

    private final Text label;

    HolderKind(Text label) {
        this.label = label;
    }

    /** The kind in words. */
    public Text label() {
        return label;
    }

    /** Whether {@code holderId} is an account, not an organisation. */
    public boolean isPerson() {
        return this == COMPLETER;
    }
}
