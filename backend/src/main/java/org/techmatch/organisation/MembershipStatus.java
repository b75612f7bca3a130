package org.techmatch.organisation;

import org.techmatch.lifecycle.State;
import org.techmatch.lifecycle.Tone;
import org.techmatch.platform.Text;

/** States of a role of a person in an organisation. */
public enum MembershipStatus implements State {
    REQUESTED(Tone.RUN, "待审批", "Requested"),
    ACTIVE(Tone.DONE, "有效", "Active"),
    DECLINED(Tone.STOP, "未批准", "Declined"),
    ENDED(Tone.STOP, "已结束", "Ended");

    private final Tone tone;
    private final Text label;

    MembershipStatus(Tone tone, String zh, String en) {
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
