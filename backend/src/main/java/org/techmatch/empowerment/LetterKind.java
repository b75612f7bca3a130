package org.techmatch.empowerment;

import io.micronaut.serde.annotation.Serdeable;
import org.techmatch.platform.Text;

/** The two letters that together let completers decide. */
@Serdeable
public enum LetterKind {
    AUTHORISATION(new Text("委托授权书", "Authorisation letter")),
    RISK_COMMITMENT(new Text("风险责任承诺书", "Risk commitment letter"));

    private final Text label;

    LetterKind(Text label) {
        this.label = label;
    }

    /** The kind in words. */
    public Text label() {
        return label;
    }
}
