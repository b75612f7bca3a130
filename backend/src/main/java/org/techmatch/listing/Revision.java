package org.techmatch.listing;

import org.techmatch.lifecycle.State;
import org.techmatch.lifecycle.Tone;
import org.techmatch.platform.Text;

/** Where the changed content of a published listing stands, while the public goes on seeing the former one. */
public enum Revision implements State {
    SCREENING(Tone.RUN, "修改稿审查中", "Revision being screened"),
    RETURNED(Tone.WAIT, "修改稿被退回", "Revision returned"),
    READY(Tone.WAIT, "修改稿待发布", "Revision ready");

    private final Tone tone;
    private final Text label;

    Revision(Tone tone, String zh, String en) {
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
