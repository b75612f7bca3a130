package org.techmatch.empowerment;

import io.micronaut.serde.annotation.Serdeable;
import org.techmatch.platform.Text;

/** When an agreement becomes effective. */
@Serdeable
public enum EmpowermentMode {
    /** Together with the conversion agreement. */
    INSTANT(new Text("即时赋权，随转化合同生效", "Instant, with the conversion agreement")),
    /** At signature, for an achievement that is there. */
    AGREEMENT(new Text("协议赋权，签署即生效", "By agreement, at signature")),
    /** At the first vesting of a booked project. */
    BOOKED(new Text("预约赋权，成果产出时归属", "Booked, as the result is delivered"));

    private final Text label;

    EmpowermentMode(Text label) {
        this.label = label;
    }

    /** The mode in words. */
    public Text label() {
        return label;
    }
}
