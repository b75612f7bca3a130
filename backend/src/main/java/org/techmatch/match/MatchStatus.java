package org.techmatch.match;

import java.util.EnumSet;
import java.util.Set;
import org.techmatch.lifecycle.State;
import org.techmatch.lifecycle.Tone;
import org.techmatch.platform.Text;

/** States of SM-07 that exist so far; DEAL_OPENED comes with deals. */
public enum MatchStatus implements State {
    SUGGESTED(Tone.DRAFT, "系统推荐", "Suggested"),
    PROPOSED(Tone.DRAFT, "有人推荐", "Proposed"),
    UNDER_REVIEW(Tone.RUN, "双方查看中", "Under review"),
    ACCEPTED_ONE(Tone.WAIT, "一方愿意谈", "One side accepts"),
    BOTH_INTERESTED(Tone.DONE, "双方愿意谈", "Both interested"),
    NEGOTIATING(Tone.RUN, "洽谈中", "Negotiating"),
    DECLINED(Tone.STOP, "不合适", "Declined"),
    LAPSED(Tone.STOP, "已失效", "Lapsed");

    /** States in which the parties know each other and may talk. */
    static final Set<MatchStatus> ACQUAINTED = EnumSet.of(BOTH_INTERESTED, NEGOTIATING);

    private final Tone tone;
    private final Text label;

    MatchStatus(Tone tone, String zh, String en) {
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

    /** Whether something can still become of it. */
    boolean isOpen() {
        return this != DECLINED && this != LAPSED;
    }
}
