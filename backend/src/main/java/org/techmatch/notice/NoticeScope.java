package org.techmatch.notice;

import org.techmatch.platform.Text;

/** Who may read a notice. */
public enum NoticeScope {
    /** Members of the unit; to all others it is not there. */
    UNIT_INTERNAL("仅本单位", "Inside the unit"),
    /** Everybody, on the portal. */
    PORTAL("平台公开", "On the portal"),
    /** Everybody, on the portal and in the unit. */
    BOTH("平台和本单位", "On the portal and in the unit");

    private final Text label;

    NoticeScope(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** The scope in words. */
    public Text label() {
        return label;
    }

    /** Whether everybody may read it. */
    public boolean isPublic() {
        return this != UNIT_INTERNAL;
    }
}
