package org.techmatch.evidence;

import java.util.List;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/** Why a file is not taken, and what to do about it. */
final class FileRefusals {
    static final int MEGABYTES_MAX = 50;

    private FileRefusals() {}

    static Refused because(String zh, String en) {
        return Refused.invalid(List.of(new FieldProblem("file", new Text(zh, en))));
    }

    static Refused kind() {
        return because(
                "只收 PDF、DOCX、XLSX、PPTX、PNG、JPG、WebP、TXT、CSV；旧的 DOC、XLS、PPT 请另存为新格式。",
                "Only PDF, DOCX, XLSX, PPTX, PNG, JPG, WebP, TXT and CSV; save old DOC, XLS, PPT files in the new format.");
    }

    static Refused mismatch() {
        return because("文件内容和扩展名不符，请用原来的软件重新保存。", "The content is not what the name says; save it anew.");
    }

    static Refused broken() {
        return because("文件损坏或不完整，读不出来，请重新保存后再传。", "The file is damaged or incomplete; save it anew.");
    }

    static Refused macros() {
        return because("文件里有宏或控件，请另存为不带宏的格式。", "The file has macros or controls; save it without them.");
    }

    static Refused encrypted() {
        return because("文件设了密码，请去掉密码后再传；保密的文件由平台加密。", "The file has a password; remove it. The portal encrypts.");
    }

    static Refused bomb() {
        return because("文件解压后太大，请删减内容。", "The file is too large once unpacked.");
    }

    static Refused tooLarge() {
        return new Refused(
                ProblemType.TOO_LARGE,
                new Text("文件最大 50 MB，请压缩图片或分成几个。", "Files may have 50 MB; compress pictures or split it."),
                List.of());
    }
}
