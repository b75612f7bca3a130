package org.techmatch.organisation;

import org.techmatch.platform.Text;

/** What a member of a leading group stands for. */
public enum GroupFunction {
    ASSET("资产", "Assets"),
    RESEARCH("科研", "Research"),
    FINANCE("财务", "Finance"),
    OTHER("其他", "Other");

    private final Text label;

    GroupFunction(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** The function in words. */
    public Text label() {
        return label;
    }
}
