package org.techmatch.achievement;

import jakarta.inject.Singleton;
import java.util.List;
import org.techmatch.achievement.AchievementContent.AchievementType;
import org.techmatch.achievement.AchievementContent.CoopMode;
import org.techmatch.achievement.AchievementContent.IpStatus;
import org.techmatch.catalogue.Catalogues;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Ppm;
import org.techmatch.searchindex.text.IpNumber;

/** What must be true of an achievement before it is stored (domain.md §3.2). */
@Singleton
public class AchievementRules {
    private final Catalogues catalogues;

    AchievementRules(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** Every reason against the achievement, each naming its field. */
    public List<FieldProblem> check(NewAchievement achievement) {
        FieldProblems problems = new FieldProblems();
        AchievementContent content = achievement.content();
        problems.length("title", content.title(), 4, 120);
        problems.length("summary", content.summary(), 50, 1_000);
        if (content.trl() < 1 || content.trl() > 9) {
            problems.add("trl", "成熟度应为 1 到 9。", "The readiness level must be 1 to 9.");
        }
        if (content.keywords().size() > 8) {
            problems.add("keywords", "关键词最多 8 个。", "At most 8 keywords.");
        }
        if (content.coopModes().isEmpty()) {
            problems.add("coopModes", "至少选一种合作方式。", "Choose at least one way to cooperate.");
        }
        if (content.wantTrial() != content.coopModes().contains(CoopMode.TRIAL)) {
            problems.add("wantTrial", "是否可先用后转应与合作方式一致。", "Must agree with TRIAL among the ways to cooperate.");
        }
        checkCodes(content, problems);
        checkRight(content, problems);
        checkPrice(content, problems);
        checkCompleters(achievement.completers(), problems);
        return problems.list();
    }

    private void checkCodes(AchievementContent content, FieldProblems problems) {
        if (content.fieldCodes().isEmpty() || content.fieldCodes().size() > 5) {
            problems.add("fieldCodes", "学科应选 1 到 5 个。", "Choose 1 to 5 disciplines.");
        }
        catalogues.check("discipline", content.fieldCodes(), "fieldCodes", problems);
        catalogues.check("industry", content.industryCodes(), "industryCodes", problems);
        catalogues.check("ipc", content.ipcClasses(), "ipcClasses", problems);
    }

    private static void checkRight(AchievementContent content, FieldProblems problems) {
        if (content.type() == AchievementType.PATENT && content.subType() == null) {
            problems.add("subType", "专利要写明是发明、实用新型还是外观设计。", "Say which kind of patent it is.");
        }
        if (content.type() != AchievementType.PATENT && content.subType() != null) {
            problems.add("subType", "只有专利有这一项。", "Only patents have this.");
        }
        String number = content.ipNumber();
        if (content.ipStatus() == IpStatus.GRANTED && number == null) {
            problems.add("ipNumber", "已授权的成果要写证书上的号码。", "A granted right needs its number.");
        }
        if (number != null && !IpNumber.hasValidCheckDigit(number)) {
            String right = String.valueOf(IpNumber.checkDigit(number.substring(0, 12)));
            problems.add(
                    "ipNumber",
                    "专利号的校验位应为 " + right + "。请核对证书，或改选“未授权”。",
                    "The check digit should be " + right + ". Compare with the certificate.");
        }
        if (content.filingDate() != null
                && content.grantDate() != null
                && content.grantDate().isBefore(content.filingDate())) {
            problems.add("grantDate", "授权日不能早于申请日。", "The grant cannot precede the filing.");
        }
    }

    private static void checkPrice(AchievementContent content, FieldProblems problems) {
        Long min = content.priceMinFen();
        Long max = content.priceMaxFen();
        switch (content.priceMode()) {
            case NEGOTIABLE -> {
                if (min != null || max != null) {
                    problems.add("priceMode", "面议不写价格。", "A negotiable price states no amount.");
                }
            }
            case FIXED -> {
                if (min == null || max != null) {
                    problems.add("priceMin", "定价只写一个金额。", "A fixed price states one amount.");
                }
            }
            case RANGE -> {
                if (min == null || max == null || max <= min) {
                    problems.add("priceMax", "区间价要写下限和更高的上限。", "A range states a lower and a higher amount.");
                }
            }
        }
    }

    private static void checkCompleters(List<Completer> completers, FieldProblems problems) {
        if (completers.isEmpty()) {
            return;
        }
        long gap = gap(completers);
        if (gap != 0) {
            String percent = Ppm.percent(Math.toIntExact(Math.abs(gap)));
            boolean missing = gap > 0;
            problems.add(
                    "completers",
                    "完成人贡献比例合计" + (missing ? "还差 " : "多出 ") + percent + "%。",
                    "The contributions are " + percent + "% " + (missing ? "short of" : "above") + " 100%.");
        }
    }

    /** what is missing to the whole, in millionths; negative when there is too much. */
    static long gap(List<Completer> completers) {
        return Ppm.WHOLE
                - completers.stream().mapToLong(Completer::contributionPpm).sum();
    }
}
