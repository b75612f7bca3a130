package org.techmatch.organisation;

import org.techmatch.lifecycle.State;
import org.techmatch.lifecycle.Tone;
import org.techmatch.platform.Text;

/** States of SM-01. */
public enum OrganisationStatus implements State {
    DRAFT(Tone.DRAFT, "草稿", "Draft"),
    SUBMITTED(Tone.RUN, "待核验", "Waiting for verification"),
    VERIFIED(Tone.DONE, "已核验", "Verified"),
    REJECTED(Tone.STOP, "未通过", "Rejected"),
    SUSPENDED(Tone.LOCK, "已暂停", "Suspended"),
    MERGED(Tone.STOP, "已合并", "Merged"),
    CLOSED(Tone.STOP, "已注销", "Closed");

    private final Tone tone;
    private final Text label;

    OrganisationStatus(Tone tone, String zh, String en) {
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
