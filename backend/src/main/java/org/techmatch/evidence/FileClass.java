package org.techmatch.evidence;

import org.techmatch.platform.Text;

/** Who a file is for; all but PUBLIC ones are stored encrypted. */
public enum FileClass {
    /** For everybody once its listing is public; metadata are taken out when it is uploaded. */
    PUBLIC(new Text("公开附件", "Public")),
    /** For organisations that signed the listing's NDA; PDF and images only, since each copy is watermarked. */
    NDA(new Text("保密承诺后可看", "After an NDA")),
    /** For the secrecy reviewers and the research management of the organisation. */
    SECRET(new Text("单位内部秘密", "Secret")),
    /** The licence of an organisation, for its members and those who verify it. */
    LICENCE(new Text("单位证照", "Licence")),
    /** For the parties of one case, such as a match, beside whoever uploaded it. */
    PARTY(new Text("仅洽谈各方可看", "For the parties"));

    private final Text label;

    FileClass(Text label) {
        this.label = label;
    }

    /** The class in words. */
    public Text label() {
        return label;
    }

    /** Whether the content is encrypted in the database. */
    boolean isEncrypted() {
        return this != PUBLIC;
    }
}
