package org.techmatch.empowerment;

import io.micronaut.serde.annotation.Serdeable;
import org.techmatch.platform.Text;

/** What completers may be authorised to do; each is named in the letter, there is no “all”. */
@Serdeable
public enum Power {
    NEGOTIATE(new Text("洽谈", "Negotiate")),
    DECIDE_MODE(new Text("决定转化方式", "Decide the mode")),
    DECIDE_COUNTERPARTY(new Text("决定交易相对方", "Decide the counterparty")),
    DECIDE_PRICE(new Text("决定价格", "Decide the price")),
    SIGN(new Text("签署合同", "Sign contracts"));

    private final Text label;

    Power(Text label) {
        this.label = label;
    }

    /** The power in words. */
    public Text label() {
        return label;
    }
}
