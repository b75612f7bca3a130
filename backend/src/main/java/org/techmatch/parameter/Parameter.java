package org.techmatch.parameter;

import static org.techmatch.parameter.ParameterOwner.POLICY;
import static org.techmatch.parameter.ParameterOwner.TECHNICAL;

import java.util.Arrays;
import java.util.Optional;
import org.techmatch.platform.Text;

/** The parameters of the specification (domain.md §9) that the portal has so far, with owner, default and bounds. */
public enum Parameter {
    PRICE_NOTICE("CFG-01", POLICY, Form.days(15, 15, 60), text("协议定价公示期", "Price notice")),
    PRICE_NOTICE_DAYS("CFG-01-kind", POLICY, Form.days("CALENDAR"), text("协议定价公示按什么日计", "Days of the price notice")),
    REWARD_NOTICE("CFG-02", POLICY, Form.days(15, 1, 60), text("现金奖励公示期", "Cash reward notice")),
    REWARD_NOTICE_DAYS("CFG-02-kind", POLICY, Form.days("WORKING"), text("现金奖励公示按什么日计", "Days of the reward notice")),
    LEADER_NOTICE("CFG-03", POLICY, Form.days(15, 7, 60), text("领导持股公示期", "Leader equity notice")),
    LEADER_NOTICE_DAYS("CFG-03-kind", POLICY, Form.days("CALENDAR"), text("领导持股公示按什么日计", "Days of the leader notice")),
    EMPOWERMENT_NOTICE("CFG-09", POLICY, Form.days(15, 7, 60), text("赋权公示期", "Empowerment notice")),
    EMPOWERMENT_NOTICE_DAYS(
            "CFG-09-kind", POLICY, Form.days("CALENDAR"), text("赋权公示按什么日计", "Days of the empowerment notice")),
    EMPOWERMENT_NOTICE_ON("CFG-09-on", POLICY, Form.flag(true), text("赋权要公示", "Empowerment needs a notice")),
    LONG_TERM_USE("CFG-10", POLICY, Form.number("年", 10, 10, 99), text("长期使用权年限", "Years of long-term use")),
    AGREEMENT_REVIEW("CFG-11", POLICY, Form.number("月", 36, 6, 120), text("协议方式复核", "Review of agreement mode after")),
    BOOKING_TEAMS("CFG-12", POLICY, Form.number("个", 1, 1, 5), text("每个需求的揭榜团队数", "Booking teams per demand")),
    TRIAL_MONTHS("CFG-13", POLICY, Form.number("月", 12, 1, 36), text("试用最长时间", "Longest trial")),
    TRIAL_REPORT("CFG-14", POLICY, Form.days(30, 1, 90), text("试用报告间隔", "Interval of trial reports")),
    TRIAL_EVALUATION("CFG-15", POLICY, Form.days(90, 1, 180), text("试用评价间隔", "Interval of trial evaluations")),
    PRIORITY_ANSWER("CFG-16", POLICY, Form.days(15, 7, 60), text("优先权答复期", "Window for a priority answer")),
    STORE_ID_NUMBER("CFG-33", POLICY, Form.flag(false), text("保存身份证号", "Store ID numbers")),
    SUSPECTED_BODY("CFG-34", POLICY, Form.choice("PURGE"), text("疑似涉密内容的处置", "Body of suspected secrets")),
    INDEX_REMOVAL("CFG-35", TECHNICAL, Form.number("秒", 5, 1, 60), text("检索索引移除时限", "Removal from the index")),
    OBJECTION_HANDLING("CFG-37", POLICY, Form.number("工作日", 15, 1, 60), text("异议处理期限", "Handling of objections")),
    AUDIT_RETENTION("CFG-38", POLICY, Form.number("年", 30, 10, 99), text("审计和决策保存期", "Retention of audit")),
    STALE_LISTING("CFG-39", POLICY, Form.days(180, 30, 720), text("信息多久未更新要确认", "A listing is stale after")),
    STALE_GRACE("CFG-39-grace", POLICY, Form.days(30, 7, 180), text("未确认多久后下架", "A stale listing is taken down after")),
    POLICY_FROM("CFG-40-from", POLICY, Form.day("2024-10-09"), text("政策生效日", "First day of the policy")),
    POLICY_TO("CFG-40-to", POLICY, Form.day("2029-10-08"), text("政策失效日", "Last day of the policy")),
    ROLL_TO_WORKING_DAY(
            "CFG-41", POLICY, Form.flag(false), text("期限末日顺延到下一工作日", "Roll an end day to the next working day")),
    MATCH_LAPSE("CFG-46", POLICY, Form.days(60, 7, 365), text("匹配失效", "A match lapses after")),
    SIGNATURE_MODE("CFG-48", POLICY, Form.choice("BOTH", "PORTAL", "SCAN"), text("签署方式", "How documents are signed")),
    TITLE_SIMILARITY("CFG-50", TECHNICAL, Form.decimal("0.85", "0.5", "1"), text("标题相似度", "Similarity of titles")),
    CONTACT_REVEALS("CFG-51", TECHNICAL, Form.number("次/日", 30, 1, 500), text("每人每天查看联系方式", "Contact reveals a day")),
    MATCH_FIELD("CFG-52-field", POLICY, Form.points(35), text("匹配分：领域", "Match score: field")),
    MATCH_WORDS("CFG-52-words", POLICY, Form.points(30), text("匹配分：关键词", "Match score: words")),
    MATCH_STAGE("CFG-52-stage", POLICY, Form.points(10), text("匹配分：阶段", "Match score: stage")),
    MATCH_BUDGET("CFG-52-budget", POLICY, Form.points(10), text("匹配分：预算", "Match score: budget")),
    MATCH_MODE("CFG-52-mode", POLICY, Form.points(10), text("匹配分：合作方式", "Match score: mode")),
    MATCH_DISTRICT("CFG-52-district", POLICY, Form.points(5), text("匹配分：地区", "Match score: district")),
    BY_PRODUCT_DAYS("CFG-62", POLICY, Form.days(60, 1, 365), text("副产品另行约定期", "Window for by-products")),
    DELIVERY_SILENCE("CFG-63", POLICY, Form.days(30, 7, 180), text("验收答复期", "Acceptance silence")),
    INVENTORY_MONTHS("CFG-67", POLICY, Form.number("月", 12, 1, 36), text("清产核资间隔", "Stocktaking at least every"));

    private final String cfg;
    private final ParameterOwner owner;
    private final Form form;
    private final Text label;

    Parameter(String cfg, ParameterOwner owner, Form form, Text label) {
        this.cfg = cfg;
        this.owner = owner;
        this.form = form;
        this.label = label;
    }

    /** The parameter of a number such as {@code CFG-51}. */
    static Optional<Parameter> find(String cfg) {
        return Arrays.stream(values()).filter(each -> each.cfg.equals(cfg)).findFirst();
    }

    /** Its number in the specification. */
    public String cfg() {
        return cfg;
    }

    /** What it is, in words. */
    public Text label() {
        return label;
    }

    ParameterOwner owner() {
        return owner;
    }

    Form form() {
        return form;
    }

    private static Text text(String zh, String en) {
        return new Text(zh, en);
    }
}
