package org.techmatch.notification;

import org.techmatch.platform.Text;

/** What a message is about; people choose for each kind whether it comes by mail too. */
public enum NotificationKind {
    ACCOUNT("账号与安全", "Account and security", MailChoice.AT_ONCE),
    MEMBERSHIP("单位成员", "Members of an organisation", MailChoice.AT_ONCE),
    ORGANISATION("单位核验与状态", "Verification and state of an organisation", MailChoice.AT_ONCE),
    SCREENING("保密审查", "Secrecy screening", MailChoice.AT_ONCE),
    LISTING("成果和需求的变化", "Changes of achievements and demands", MailChoice.DIGEST),
    MATCH("供需匹配", "Matches", MailChoice.DIGEST),
    DOCUMENT("文件与签署", "Documents and signatures", MailChoice.AT_ONCE),
    BOOKING("预约赋权", "Booked empowerment", MailChoice.AT_ONCE),
    CONTACT("联系方式与保密承诺", "Contacts and non-disclosure", MailChoice.DIGEST),
    NOTICE("公示与异议", "Notices and objections", MailChoice.AT_ONCE),
    REGIME("内部制度", "Internal rules", MailChoice.DIGEST),
    PARAMETER("参数变化", "Changes of parameters", MailChoice.DIGEST),
    /** Whether these come by mail is chosen at each saved search. */
    SAVED_SEARCH("订阅的新结果", "Hits of saved searches", MailChoice.NONE);

    private final Text label;
    private final MailChoice standard;

    NotificationKind(String zh, String en, MailChoice standard) {
        this.label = new Text(zh, en);
        this.standard = standard;
    }

    /** Whether one chooses here if it comes by mail. */
    boolean isChosenHere() {
        return this != SAVED_SEARCH;
    }

    /** The kind in words. */
    public Text label() {
        return label;
    }

    /** What holds until the person chooses. */
    MailChoice standard() {
        return standard;
    }
}
