package org.techmatch.access;

import org.techmatch.platform.Text;

/** What a person is to an organisation, or to the whole portal (domain.md §6). */
public enum Role {
    ORG_ADMIN(false, new Text("单位管理员", "Organisation administrator")),
    RESEARCHER(false, new Text("科研人员", "Researcher")),
    UNIT_TECH(false, new Text("科研管理部门", "Research management")),
    UNIT_FINANCE(false, new Text("财务与资产部门", "Finance and assets")),
    UNIT_SECRECY(false, new Text("保密审查员", "Secrecy reviewer")),
    UNIT_LEADING_GROUP(false, new Text("领导小组成员", "Leading group")),
    ENTERPRISE(false, new Text("企业成员", "Enterprise member")),
    BROKER(false, new Text("技术经纪人", "Technology broker")),
    FUND(false, new Text("基金成员", "Fund member")),
    PLATFORM(false, new Text("平台成员", "Platform member")),
    AUTHORITY(false, new Text("主管部门", "Authority")),
    AUTHORITY_SCI(true, new Text("市科技局", "Science and technology bureau")),
    PORTAL_OPS(true, new Text("平台运营", "Portal operations")),
    AUDITOR(true, new Text("审计员", "Auditor"));

    private final boolean portalWide;
    private final Text label;

    Role(boolean portalWide, Text label) {
        this.portalWide = portalWide;
        this.label = label;
    }

    /** Whether the role counts for the whole portal instead of one organisation. */
    public boolean isPortalWide() {
        return portalWide;
    }

    /** The role as people call it. */
    public Text label() {
        return label;
    }
}
