package org.techmatch.organisation;

import org.techmatch.platform.Text;

/** Kinds of internal rule of a research unit (domain.md §3.1). */
public enum InternalRuleKind {
    SEPARATE_LEDGER("职务科技成果单列管理", "Separate ledger"),
    CONVERSION("成果转化管理", "Conversion"),
    INVENTORY("清产核资", "Inventory"),
    EXIT("退出", "Exit"),
    EQUITY_MGMT("股权管理", "Equity management"),
    REWARD("收益分配与奖励", "Distribution and reward"),
    PRICING_OBJECTION("定价公示与异议处理", "Pricing notices and objections"),
    SECRECY("保密管理", "Secrecy"),
    HORIZONTAL_SURPLUS("横向项目结余经费", "Horizontal surplus"),
    OTHER("其他", "Other");

    private final Text label;

    InternalRuleKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** The kind in words. */
    public Text label() {
        return label;
    }
}
