package org.techmatch.booking;

import java.util.Arrays;
import java.util.List;
import org.techmatch.lifecycle.State;
import org.techmatch.lifecycle.Tone;
import org.techmatch.platform.Text;

/** States of SM-09. */
public enum BookingStatus implements State {
    PROPOSED(Tone.WAIT, "拟定", "Proposed"),
    NEGOTIATING(Tone.RUN, "洽谈", "Negotiating"),
    EFFECTIVE(Tone.LIVE, "已生效", "Effective"),
    IN_PROGRESS(Tone.RUN, "研发中", "In progress"),
    AT_RISK(Tone.WAIT, "有风险", "At risk"),
    OUTPUT_SUBMITTED(Tone.RUN, "成果已提交", "Output submitted"),
    DELIVERED(Tone.DONE, "已交付", "Delivered"),
    CLOSED(Tone.DONE, "已结清", "Closed"),
    FAILED(Tone.STOP, "研发失败", "Failed"),
    TERMINATED(Tone.STOP, "已终止", "Terminated"),
    CANCELLED(Tone.STOP, "已取消", "Cancelled");

    private final Tone tone;
    private final Text label;

    BookingStatus(Tone tone, String zh, String en) {
        this.tone = tone;
        this.label = new Text(zh, en);
    }

    /** The states that are over without a result. */
    boolean isVoid() {
        return List.of(FAILED, TERMINATED, CANCELLED).contains(this);
    }

    /** whether the public card may show it. */
    boolean isPublic() {
        return !Arrays.asList(PROPOSED, NEGOTIATING, CANCELLED).contains(this);
    }

    @Override
    public Tone tone() {
        return tone;
    }

    @Override
    public Text label() {
        return label;
    }
}
