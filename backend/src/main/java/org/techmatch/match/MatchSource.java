package org.techmatch.match;

import org.techmatch.platform.Text;

/** Who brought a pair together. */
enum MatchSource {
    /** The portal, by the score alone. */
    AUTO("系统推荐", "Suggested by the portal"),
    /** A broker. */
    BROKER("技术经纪人推荐", "Proposed by a broker"),
    /** A broker on behalf of a transfer agency. */
    AGENCY("技术转移机构推荐", "Proposed by a transfer agency"),
    /** One of the two sides. */
    SELF("一方提出", "Proposed by one side");

    private final Text label;

    MatchSource(String zh, String en) {
        this.label = new Text(zh, en);
    }

    Text label() {
        return label;
    }
}
