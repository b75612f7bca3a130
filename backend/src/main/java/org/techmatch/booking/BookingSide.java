package org.techmatch.booking;

import org.techmatch.platform.Text;

/** The three sides of a booking. */
public enum BookingSide {
    ENTERPRISE(new Text("企业", "Enterprise")),
    UNIT(new Text("单位", "Unit")),
    TEAM(new Text("团队", "Team"));

    private final Text label;

    BookingSide(Text label) {
        this.label = label;
    }

    /** The side in words. */
    public Text label() {
        return label;
    }
}
