package org.techmatch.organisation;

import org.techmatch.lifecycle.State;
import org.techmatch.lifecycle.Tone;
import org.techmatch.platform.Text;

/** States of SM-23. */
public enum InternalRuleStatus implements State {
    DRAFT(Tone.DRAFT, "草稿", "Draft"),
    CONSULTED(Tone.RUN, "已征求意见", "Consulted on"),
    EFFECTIVE(Tone.DONE, "已生效", "In force"),
    REPORTED(Tone.DONE, "已报备", "Reported"),
    SUPERSEDED(Tone.STOP, "已被替代", "Superseded");

    private final Tone tone;
    private final Text label;

    InternalRuleStatus(Tone tone, String zh, String en) {
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
