package org.techmatch.demand;

import org.techmatch.lifecycle.State;
import org.techmatch.lifecycle.Tone;
import org.techmatch.platform.Text;

/** States of SM-06 that exist so far; those of matches and deals come with them. */
public enum DemandStatus implements State {
    DRAFT(Tone.DRAFT, "草稿", "Draft"),
    SCREENING(Tone.RUN, "审查中", "Being screened"),
    READY(Tone.WAIT, "待发布", "Ready to publish"),
    PUBLISHED(Tone.LIVE, "已发布", "Published"),
    BOOKED(Tone.LIVE, "已预约", "Booked"),
    UNPUBLISHED(Tone.DRAFT, "已撤下", "Not public"),
    WITHDRAWN(Tone.STOP, "已撤回", "Withdrawn"),
    EXPIRED(Tone.STOP, "已过期", "Expired"),
    PURGED(Tone.STOP, "已清除", "Purged");

    private final Tone tone;
    private final Text label;

    DemandStatus(Tone tone, String zh, String en) {
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
