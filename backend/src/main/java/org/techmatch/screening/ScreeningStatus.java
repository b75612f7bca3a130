package org.techmatch.screening;

import org.techmatch.lifecycle.State;
import org.techmatch.lifecycle.Tone;
import org.techmatch.platform.Text;

/** States of SM-03. */
public enum ScreeningStatus implements State {
    SUBMITTED(Tone.DRAFT, "待审查", "Waiting for review"),
    CLEARED(Tone.DONE, "已通过", "Cleared"),
    RETURNED(Tone.STOP, "已退回", "Returned"),
    ESCALATED(Tone.WAIT, "待复审", "Second review"),
    SECRET_SUSPECTED(Tone.LOCK, "疑似涉密", "Suspected secret"),
    STALE(Tone.WAIT, "内容已变", "Content changed"),
    PURGED(Tone.STOP, "已清除", "Purged");

    private final Tone tone;
    private final Text label;

    ScreeningStatus(Tone tone, String zh, String en) {
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
