package org.techmatch.match;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Text;

/** Why somebody declines or defers; counted, so that owners learn what to change. */
enum MatchReason {
    NOT_OUR_FIELD("不是我们的方向", "Not our field", "检查学科、行业和关键词是否选准。", "Check disciplines, industries and keywords."),
    TOO_EARLY("阶段太早", "Too early a stage", "补充中试或检测证据，写清成熟度。", "Add evidence of pilots or tests; state the readiness."),
    PRICE("价格不合适", "Price does not fit", "说明报价依据，或改为面议、分期。", "Explain the price, or make it negotiable."),
    OWN_SOLUTION("已有方案", "Has a solution already", null, null),
    TERMS("合作条件谈不拢", "Terms do not fit", "看看能否增加合作方式。", "Consider offering more ways to cooperate."),
    IP_UNCLEAR("权属不清楚", "Ownership unclear", "写明权利人、法律状态和有无质押。", "State holder, legal status and pledges."),
    TIMING("时间不合适", "Wrong time", null, null),
    OTHER("其他", "Other", null, null);

    private final Text label;
    private final @Nullable Text advice;

    MatchReason(String zh, String en, @Nullable String adviceZh, @Nullable String adviceEn) {
        this.label = new Text(zh, en);
        this.advice = adviceZh == null || adviceEn == null ? null : new Text(adviceZh, adviceEn);
    }

    static Optional<MatchReason> find(@Nullable String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }

    Text label() {
        return label;
    }

    /** What the owner of the listing could change; null when the reason lies with the other side. */
    @Nullable
    Text advice() {
        return advice;
    }
}
