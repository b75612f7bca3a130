package org.techmatch.ledger;

import org.techmatch.lifecycle.State;
import org.techmatch.lifecycle.Tone;
import org.techmatch.platform.Text;

/** SM-25: where stocktaking stands. */
public enum InventoryStatus implements State {
    OPEN(Tone.RUN, new Text("清点中", "Counting")),
    COUNTED(Tone.WAIT, new Text("已清点，待处理差异", "Counted, differences to be handled")),
    DIFF_HANDLED(Tone.WAIT, new Text("差异已处理，待结束", "Differences handled, to be closed")),
    CLOSED(Tone.DONE, new Text("已结束", "Closed"));

    private final Tone tone;
    private final Text label;

    InventoryStatus(Tone tone, Text label) {
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
