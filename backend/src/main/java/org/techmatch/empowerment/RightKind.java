package org.techmatch.empowerment;

import io.micronaut.serde.annotation.Serdeable;
import org.techmatch.platform.Text;

/** What completers are given. */
@Serdeable
public enum RightKind {
    OWNERSHIP(new Text("成果所有权", "Ownership")),
    /** no ownership rows; the team's share is then the agreed rate of reward. */
    LONG_TERM_USE(new Text("成果长期使用权", "Long-term use"));

    private final Text label;

    RightKind(Text label) {
        this.label = label;
    }

    /** The right in words. */
    public Text label() {
        return label;
    }
}
