package org.techmatch.booking;

import org.techmatch.lifecycle.State;
import org.techmatch.lifecycle.Tone;
import org.techmatch.platform.Text;

/** States of a milestone (SM-09): a submission that is not accepted opens it again. */
public enum MilestoneStatus implements State {
    OPEN(Tone.DRAFT, "未提交", "Open"),
    SUBMITTED(Tone.WAIT, "等确认", "Submitted"),
    ACCEPTED(Tone.DONE, "已确认", "Accepted");

    private final Tone tone;
    private final Text label;

    MilestoneStatus(Tone tone, String zh, String en) {
        this.tone = tone;
        this.label = new Text(zh, en);
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
