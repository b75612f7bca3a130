package org.techmatch.account;

import org.techmatch.lifecycle.State;
import org.techmatch.lifecycle.Tone;
import org.techmatch.platform.Text;

/** States of SM-02. */
public enum AccountStatus implements State {
    PENDING(Tone.DRAFT, "待激活", "Waiting for activation"),
    ACTIVE(Tone.DONE, "正常", "Active"),
    LOCKED(Tone.WAIT, "已锁定", "Locked"),
    DISABLED(Tone.STOP, "已停用", "Disabled"),
    ANONYMISED(Tone.STOP, "已注销", "Erased");

    private final Tone tone;
    private final Text label;

    AccountStatus(Tone tone, String zh, String en) {
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
