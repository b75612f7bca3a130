package org.techmatch.achievement;

import java.util.ArrayList;
import java.util.List;
import org.techmatch.achievement.AchievementContent.AchievementType;
import org.techmatch.achievement.AchievementContent.IpStatus;
import org.techmatch.draft.DraftCheck.Advice;
import org.techmatch.platform.Text;

/** What would make an achievement better. */
final class AchievementAdvice {
    private static final int SUMMARY_GOOD = 150;
    private static final int KEYWORDS_GOOD = 3;

    private AchievementAdvice() {}

    /** what to see to before an ungranted patent is public; and what readers look for. */
    static List<Advice> of(AchievementForm.Parsed parsed) {
        AchievementContent c = parsed.content();
        List<Advice> advice = new ArrayList<>();
        if (c.type() == AchievementType.PATENT && c.ipStatus() == IpStatus.UNGRANTED) {
            advice.add(new Advice(
                    "filingDate",
                    new Text(
                            "R-203：专利未授权，公开前先提交申请并填写申请日，否则可能丧失新颖性",
                            "R-203: file before it is public and state the day; publishing first may destroy the novelty"),
                    c.filingDate() != null));
        }
        advice.addAll(readers(parsed));
        return List.copyOf(advice);
    }

    private static List<Advice> readers(AchievementForm.Parsed parsed) {
        AchievementContent c = parsed.content();
        return List.of(
                new Advice(
                        "summary",
                        new Text("简介超过 150 字，说清难题、做法和效果", "A summary of over 150 characters: problem, way, effect"),
                        c.summary().length() >= SUMMARY_GOOD),
                new Advice(
                        "keywords",
                        new Text("至少 3 个关键词，用企业会搜的词", "At least 3 keywords that enterprises would search for"),
                        c.keywords().size() >= KEYWORDS_GOOD),
                new Advice(
                        "indicators",
                        new Text("至少一项带数值和单位的指标", "At least one indicator with value and unit"),
                        c.indicators().stream().anyMatch(i -> i.unit() != null)),
                new Advice(
                        "applicationScenario",
                        new Text("写出应用场景", "State where it is used"),
                        c.applicationScenario() != null),
                new Advice(
                        "advantages", new Text("写出比现有做法好在哪里", "State what is better than now"), c.advantages() != null),
                new Advice(
                        "industryCodes",
                        new Text("选出适用行业", "Choose the industries"),
                        !c.industryCodes().isEmpty()),
                new Advice(
                        "ipNumber",
                        new Text("已授权的写明号码，企业好核对", "A granted right with its number"),
                        c.ipStatus() == IpStatus.UNGRANTED || c.ipNumber() != null),
                new Advice(
                        "completers",
                        new Text("至少一位完成人同意公开姓名", "At least one completer agrees to be named"),
                        parsed.completers().stream().anyMatch(Completer::nameConsent)));
    }
}
