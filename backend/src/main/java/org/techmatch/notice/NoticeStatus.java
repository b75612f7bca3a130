package org.techmatch.notice;

import org.techmatch.lifecycle.State;
import org.techmatch.lifecycle.Tone;
import org.techmatch.platform.Text;

/** The states of a notice (SM-12). */
public enum NoticeStatus implements State {
    DRAFT(Tone.DRAFT, "草稿", "Draft"),
    RUNNING(Tone.RUN, "公示中", "Running"),
    PAUSED(Tone.WAIT, "异议处理中", "Paused by an objection"),
    PASSED(Tone.DONE, "公示通过", "Passed"),
    UPHELD(Tone.STOP, "异议成立", "Objection upheld"),
    VOID(Tone.STOP, "已作废", "Void");

    private final Tone tone;
    private final Text label;

    NoticeStatus(Tone tone, String zh, String en) {
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

    /** Whether it stands on the board and takes objections. */
    public boolean isRunning() {
        return this == RUNNING || this == PAUSED;
    }
}
