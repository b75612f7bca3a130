package org.techmatch.ledger;

import org.techmatch.lifecycle.State;
import org.techmatch.lifecycle.Tone;
import org.techmatch.platform.Text;

/** SM-05: how far an achievement in the ledger is converted. */
public enum ConvStatus implements State {
    UNCONVERTED(Tone.DRAFT, new Text("未转化", "Not converted")),
    TRIAL(Tone.RUN, new Text("试用中", "On trial")),
    LICENSED(Tone.LIVE, new Text("已许可", "Licensed")),
    SELF_USED(Tone.LIVE, new Text("自行实施", "Used by the unit")),
    TRANSFERRED(Tone.DONE, new Text("已转让", "Transferred")),
    INVESTED(Tone.DONE, new Text("已作价投资", "Invested")),
    EXITED(Tone.STOP, new Text("已退出", "Exited"));

    private final Tone tone;
    private final Text label;

    ConvStatus(Tone tone, Text label) {
        this.tone = tone;
        this.label = label;
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
