package org.techmatch.empowerment;

import org.techmatch.lifecycle.State;
import org.techmatch.lifecycle.Tone;
import org.techmatch.platform.Text;

/** States of SM-10. */
public enum LetterStatus implements State {
    DRAFT(Tone.DRAFT, "草稿", "Draft"),
    SIGNED(Tone.DONE, "已签署", "Signed"),
    ACTIVE(Tone.LIVE, "生效中", "Active"),
    EXPIRED(Tone.STOP, "已到期", "Expired"),
    REVOKED(Tone.STOP, "已撤回", "Revoked");

    private final Tone tone;
    private final Text label;

    LetterStatus(Tone tone, String zh, String en) {
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
