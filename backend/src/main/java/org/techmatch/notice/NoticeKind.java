package org.techmatch.notice;

import org.jspecify.annotations.Nullable;
import org.techmatch.parameter.Parameter;
import org.techmatch.platform.Text;

/** What a notice is about, and which parameters say how long it must stand. */
public enum NoticeKind {
    /** A proposed price; its text is public only for a time. */
    PRICE("协议定价公示", "Price", Parameter.PRICE_NOTICE, Parameter.PRICE_NOTICE_DAYS),
    EMPOWERMENT("赋权公示", "Empowerment", Parameter.EMPOWERMENT_NOTICE, Parameter.EMPOWERMENT_NOTICE_DAYS),
    /** Rewards in cash, with personal lines: inside the unit alone. */
    REWARD("现金奖励公示", "Reward", Parameter.REWARD_NOTICE, Parameter.REWARD_NOTICE_DAYS),
    LEADER_EQUITY("领导持股公示", "Leader's equity", Parameter.LEADER_NOTICE, Parameter.LEADER_NOTICE_DAYS),
    CASH_IN("现金入股公示", "Cash-in equity", null, null),
    OTHER("其他公示", "Other", null, null);

    private final Text label;
    private final @Nullable Parameter days;
    private final @Nullable Parameter dayKind;

    NoticeKind(String zh, String en, @Nullable Parameter days, @Nullable Parameter dayKind) {
        this.label = new Text(zh, en);
        this.days = days;
        this.dayKind = dayKind;
    }

    /** The kind in words. */
    public Text label() {
        return label;
    }

    /** The parameter that bounds the days from below; null where whoever gives the notice chooses. */
    @Nullable
    Parameter days() {
        return days;
    }

    @Nullable
    Parameter dayKind() {
        return dayKind;
    }
}
