package org.techmatch.match;

import org.techmatch.platform.Text;

/** For whom somebody acts in a match. */
enum Side {
    SUPPLY("成果方", "Supply side"),
    DEMAND("需求方", "Demand side"),
    BROKER("推荐人", "Proposer");

    private final Text label;

    Side(String zh, String en) {
        this.label = new Text(zh, en);
    }

    Text label() {
        return label;
    }
}
