package org.techmatch.empowerment;

import org.techmatch.lifecycle.State;
import org.techmatch.lifecycle.Tone;
import org.techmatch.platform.Text;

/** States of SM-08. */
public enum EmpowermentStatus implements State {
    DRAFT(Tone.DRAFT, "草稿", "Draft"),
    TEAM_CONFIRMED(Tone.RUN, "团队已确认", "Confirmed by the team"),
    NOTICE(Tone.RUN, "公示中", "Under notice"),
    DECIDED(Tone.RUN, "已决策", "Decided"),
    SIGNED(Tone.DONE, "已签署", "Signed"),
    EFFECTIVE(Tone.DONE, "已生效", "Effective"),
    LAPSE_REVIEW(Tone.WAIT, "到期复核", "Lapse review"),
    AMENDED(Tone.STOP, "已被变更", "Amended"),
    TERMINATED(Tone.STOP, "已终止", "Terminated");

    private final Tone tone;
    private final Text label;

    EmpowermentStatus(Tone tone, String zh, String en) {
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

    /** Whether the agreement counts for its achievement. */
    public boolean isEffective() {
        return this == EFFECTIVE || this == LAPSE_REVIEW;
    }
}
