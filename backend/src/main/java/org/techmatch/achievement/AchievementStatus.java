package org.techmatch.achievement;

import org.techmatch.lifecycle.State;
import org.techmatch.lifecycle.Tone;
import org.techmatch.platform.Text;

/** States of SM-04 that exist so far; those of deals come with the deals. */
public enum AchievementStatus implements State {
    DRAFT(Tone.DRAFT, "草稿", "Draft"),
    SCREENING(Tone.RUN, "审查中", "Being screened"),
    READY(Tone.WAIT, "待发布", "Ready to publish"),
    PUBLISHED(Tone.LIVE, "已发布", "Published"),
    UNPUBLISHED(Tone.DRAFT, "已撤下", "Not public"),
    EXPIRED(Tone.STOP, "已失效", "Expired"),
    WITHDRAWN(Tone.STOP, "已撤回", "Withdrawn"),
    PURGED(Tone.STOP, "已清除", "Purged");

    private final Tone tone;
    private final Text label;

    AchievementStatus(Tone tone, String zh, String en) {
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
