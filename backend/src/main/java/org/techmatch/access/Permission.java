package org.techmatch.access;

import static org.techmatch.access.Role.AUDITOR;
import static org.techmatch.access.Role.AUTHORITY;
import static org.techmatch.access.Role.AUTHORITY_SCI;
import static org.techmatch.access.Role.BROKER;
import static org.techmatch.access.Role.ENTERPRISE;
import static org.techmatch.access.Role.FUND;
import static org.techmatch.access.Role.ORG_ADMIN;
import static org.techmatch.access.Role.PLATFORM;
import static org.techmatch.access.Role.PORTAL_OPS;
import static org.techmatch.access.Role.RESEARCHER;
import static org.techmatch.access.Role.UNIT_FINANCE;
import static org.techmatch.access.Role.UNIT_LEADING_GROUP;
import static org.techmatch.access.Role.UNIT_SECRECY;
import static org.techmatch.access.Role.UNIT_TECH;

import java.util.EnumSet;
import java.util.Set;
import org.techmatch.platform.Text;

/**
 * The rows of the permission table (domain.md §6) that exist so far. A role of an organisation counts for that
 * organisation's objects; AUTHORITY_SCI, PORTAL_OPS and AUDITOR count everywhere.
 */
public enum Permission {
    /** One's own account, sessions, messages, and asking to register or join an organisation. */
    OWN_ACCOUNT(new Text("管理自己的账号", "Manage one's own account"), true, EnumSet.allOf(Role.class)),
    REVEAL_CONTACT(new Text("查看联系方式", "See contacts"), false, EnumSet.complementOf(EnumSet.of(AUDITOR))),
    MANAGE_ORGANISATION(new Text("维护单位资料和成员", "Manage an organisation and its members"), false, EnumSet.of(ORG_ADMIN)),
    VERIFY_ORGANISATION(new Text("核验单位", "Verify organisations"), false, EnumSet.of(PORTAL_OPS)),
    SUSPEND_ORGANISATION(new Text("暂停单位", "Suspend organisations"), false, EnumSet.of(PORTAL_OPS, AUTHORITY_SCI)),
    WRITE_ACHIEVEMENT(new Text("填写成果", "Write achievements"), false, EnumSet.of(RESEARCHER, UNIT_TECH, ENTERPRISE)),
    WRITE_LISTING(
            new Text("填写成果和需求", "Write achievements and demands"),
            false,
            EnumSet.of(RESEARCHER, UNIT_TECH, ENTERPRISE)),
    KEEP_ACHIEVEMENT(
            new Text("查看和处理本单位的成果", "See and handle achievements of one's organisation"),
            false,
            EnumSet.of(RESEARCHER, UNIT_TECH, ENTERPRISE, PORTAL_OPS)),
    KEEP_DEMAND(
            new Text("查看和处理本单位的需求", "See and handle demands of one's organisation"),
            false,
            EnumSet.of(ENTERPRISE, PORTAL_OPS)),
    PUBLISH_ACHIEVEMENT(new Text("发布成果", "Publish achievements"), false, EnumSet.of(UNIT_TECH, ENTERPRISE)),
    SCREEN_SECRECY(
            new Text("涉密筛查", "Screen for secrecy"), false, EnumSet.of(UNIT_SECRECY, UNIT_LEADING_GROUP, PORTAL_OPS)),
    WRITE_DEMAND(new Text("填写和发布需求", "Write and publish demands"), false, EnumSet.of(ENTERPRISE)),
    /** Reading one's matches and writing to the other side; the match's sides and its proposer decide whose they are. */
    SEE_MATCHES(new Text("查看供需匹配", "See matches"), false, EnumSet.of(RESEARCHER, UNIT_TECH, ENTERPRISE, BROKER)),
    PROPOSE_MATCH(new Text("推荐供需匹配", "Propose matches"), false, EnumSet.of(RESEARCHER, UNIT_TECH, ENTERPRISE, BROKER)),
    KEEP_AGENCY_WORK(
            new Text("记录机构的筛选和对接活动", "Record what an agency screens and its match events"), false, EnumSet.of(BROKER)),
    DECIDE_MATCH(
            new Text("代表一方决定是否愿意谈", "Decide a match for one side"),
            false,
            EnumSet.of(RESEARCHER, UNIT_TECH, ENTERPRISE)),
    HIDE_LISTING(new Text("撤下公开内容", "Hide listings"), false, EnumSet.of(PORTAL_OPS)),
    MANAGE_REGIME(
            new Text("维护领导小组和内部制度", "Manage leading group and internal rules"),
            false,
            EnumSet.of(UNIT_TECH, UNIT_LEADING_GROUP)),
    MANAGE_ACCOUNTS(new Text("锁定和停用账号", "Lock and disable accounts"), false, EnumSet.of(PORTAL_OPS)),
    /** Uploading; what a file may be used for, its class and its organisation decide. */
    KEEP_FILES(
            new Text("上传和删除附件", "Upload and delete files"),
            false,
            EnumSet.of(ORG_ADMIN, RESEARCHER, UNIT_TECH, UNIT_SECRECY, UNIT_LEADING_GROUP, ENTERPRISE, BROKER)),
    /** Downloading; whether it is this file, its class and a signed NDA decide. */
    READ_FILES(new Text("下载附件", "Download files"), false, EnumSet.allOf(Role.class)),
    SIGN_NDA(
            new Text("代表单位签署保密承诺", "Sign NDAs for an organisation"),
            false,
            EnumSet.of(ORG_ADMIN, UNIT_TECH, ENTERPRISE, BROKER, FUND, PLATFORM)),
    READ_LEDGER(
            new Text("查看单列台账", "Read the separate ledger"),
            false,
            EnumSet.of(UNIT_TECH, UNIT_FINANCE, UNIT_LEADING_GROUP, AUTHORITY_SCI, AUDITOR)),
    KEEP_LEDGER(
            new Text("登记台账事项、组织清查", "Enter ledger events and take stock"), false, EnumSet.of(UNIT_TECH, UNIT_FINANCE)),
    DECIDE_LEDGER(new Text("记录台账事项的决策", "Record decisions on the ledger"), false, EnumSet.of(UNIT_LEADING_GROUP)),
    READ_OWN_CASES(
            new Text("查看本单位事项的经过", "Read the timeline of one's organisation's cases"),
            false,
            EnumSet.complementOf(EnumSet.of(AUTHORITY_SCI, PORTAL_OPS, AUDITOR))),
    READ_AUDIT(new Text("查看审计记录", "Read the audit trail"), false, EnumSet.of(AUDITOR, AUTHORITY_SCI, PORTAL_OPS)),
    CHANGE_POLICY_PARAMETER(new Text("修改政策参数", "Change policy parameters"), false, EnumSet.of(AUTHORITY_SCI)),
    CHANGE_TECHNICAL_PARAMETER(new Text("修改技术参数", "Change technical parameters"), false, EnumSet.of(PORTAL_OPS)),
    READ_PARAMETERS(
            new Text("查看参数", "Read parameters"), false, EnumSet.of(AUTHORITY_SCI, AUTHORITY, PORTAL_OPS, AUDITOR)),
    /** Reading and signing; whose documents, the room of the case decides. */
    SIGN_DOCUMENT(
            new Text("查看和签署自己的文件", "Read and sign one's documents"),
            false,
            EnumSet.complementOf(EnumSet.of(PORTAL_OPS))),
    /** Agreements and letters; whose they are, unit, team and co-ownership decide. */
    READ_EMPOWERMENT(
            new Text("查看赋权协议", "Read empowerment agreements"),
            false,
            EnumSet.of(RESEARCHER, UNIT_TECH, UNIT_LEADING_GROUP, ENTERPRISE, AUTHORITY_SCI, AUDITOR)),
    KEEP_EMPOWERMENT(
            new Text("查看本单位的赋权协议", "See one's unit's agreements"), false, EnumSet.of(UNIT_TECH, UNIT_LEADING_GROUP)),
    DRAFT_EMPOWERMENT(new Text("起草赋权协议和授权书", "Draft agreements and letters"), false, EnumSet.of(UNIT_TECH)),
    DECIDE_EMPOWERMENT(new Text("记录赋权的决策", "Record decisions on empowerment"), false, EnumSet.of(UNIT_LEADING_GROUP)),
    /** Reading; the sides of the booking and who introduced it decide whose it is. */
    SEE_BOOKINGS(
            new Text("查看预约赋权项目", "See booked projects"),
            false,
            EnumSet.of(RESEARCHER, UNIT_TECH, UNIT_LEADING_GROUP, ENTERPRISE, BROKER, AUTHORITY_SCI, AUDITOR)),
    PROPOSE_BOOKING(
            new Text("提出预约赋权", "Propose a booking"), false, EnumSet.of(RESEARCHER, UNIT_TECH, ENTERPRISE, BROKER)),
    /** Acting for one side of a booking. */
    KEEP_BOOKING(
            new Text("代表一方办理预约赋权", "Act for one side of a booking"),
            false,
            EnumSet.of(RESEARCHER, UNIT_TECH, ENTERPRISE)),
    EDIT_TEMPLATES(new Text("维护文件模板", "Edit templates of documents"), false, EnumSet.of(PORTAL_OPS)),
    /** The working days that periods are counted with (CFG-41). */
    LOAD_CALENDAR(new Text("载入工作日历", "Load working days"), false, EnumSet.of(PORTAL_OPS, AUTHORITY_SCI)),
    RUN_NOTICE(new Text("办理公示", "Run notices"), false, EnumSet.of(UNIT_TECH)),
    /** Not whoever created the notice; a unit whose office is one person has its leading group do it. */
    HANDLE_OBJECTION(new Text("处理异议", "Handle objections"), false, EnumSet.of(UNIT_TECH, UNIT_LEADING_GROUP)),
    /** Notices of one's own unit, beside the public ones. */
    READ_NOTICES(new Text("查看公示", "Read notices"), true, EnumSet.allOf(Role.class)),
    OBJECT_TO_NOTICE(new Text("提出异议", "Object to a notice"), true, EnumSet.allOf(Role.class)),
    EDIT_SYNONYMS(new Text("维护同义词", "Edit synonyms"), false, EnumSet.of(PORTAL_OPS)),
    USE_WORKBENCH(
            new Text("使用工作台", "Use the workbench"),
            true,
            EnumSet.of(
                    ORG_ADMIN,
                    RESEARCHER,
                    UNIT_TECH,
                    UNIT_FINANCE,
                    UNIT_SECRECY,
                    UNIT_LEADING_GROUP,
                    ENTERPRISE,
                    BROKER,
                    FUND,
                    PLATFORM,
                    AUTHORITY,
                    AUTHORITY_SCI,
                    PORTAL_OPS,
                    AUDITOR));

    private final Text label;
    private final boolean anybodySignedIn;
    private final Set<Role> roles;

    Permission(Text label, boolean anybodySignedIn, Set<Role> roles) {
        this.label = label;
        this.anybodySignedIn = anybodySignedIn;
        this.roles = Set.copyOf(roles);
    }

    /** What it allows, in words. */
    public Text label() {
        return label;
    }

    /** The roles that have it. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether the person has it for any object at all. */
    public boolean isHeldBy(Actor actor) {
        return anybodySignedIn || actor.grants().stream().anyMatch(grant -> roles.contains(grant.role()));
    }
}
