package org.techmatch.account;

import org.techmatch.platform.Text;

/** What people are asked to agree to, each by itself (R-767; PIPL 14, 25). */
public enum ConsentPurpose {
    PUBLIC_NAME(
            "公开姓名",
            "Name in public",
            "同意在本人参与的成果、案例的公开页面上显示姓名。可以随时撤回；撤回后公开页面改显示“×××等 n 人”，法律要求留存的记录不受影响。",
            "My name may be shown on public pages of achievements and cases that I take part in. I may withdraw this at any"
                    + " time; what law requires to be kept is kept."),
    PUBLIC_CONTACT(
            "公开办公联系方式",
            "Office contact in public",
            "同意已核验单位的成员在留下记录后查看本人的办公联系方式。可以随时撤回。",
            "Members of verified organisations may see my office contact after their look is recorded. I may withdraw this"
                    + " at any time.");

    /** The version of the words below; a new wording asks again. */
    static final String VERSION = "2026-11";

    private final Text label;
    private final Text words;

    ConsentPurpose(String zh, String en, String wordsZh, String wordsEn) {
        this.label = new Text(zh, en);
        this.words = new Text(wordsZh, wordsEn);
    }

    /** The purpose in short. */
    public Text label() {
        return label;
    }

    /** What is agreed to. */
    public Text words() {
        return words;
    }
}
