package org.techmatch.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Language;
import org.techmatch.platform.Text;

/** Types of achievements and states of their rights in words, for files; pages have their own. */
final class KindWords {
    private static final Map<String, Text> WORDS = Map.ofEntries(
            Map.entry("PATENT", new Text("专利", "Patent")),
            Map.entry("INVENTION", new Text("发明专利", "Invention patent")),
            Map.entry("UTILITY_MODEL", new Text("实用新型", "Utility model")),
            Map.entry("DESIGN", new Text("外观设计", "Design patent")),
            Map.entry("SOFTWARE_COPYRIGHT", new Text("软件著作权", "Software copyright")),
            Map.entry("IC_LAYOUT", new Text("集成电路布图设计", "IC layout design")),
            Map.entry("PLANT_VARIETY", new Text("植物新品种", "Plant variety")),
            Map.entry("ANIMAL_VARIETY", new Text("动物新品种", "Animal variety")),
            Map.entry("BIOPHARMA_VARIETY", new Text("生物医药新品种", "Biopharma variety")),
            Map.entry("TECH_SECRET", new Text("技术秘密", "Technical secret")),
            Map.entry("OTHER_NON_PATENT", new Text("其他非专利成果", "Other, not patented")),
            Map.entry("GRANTED", new Text("已授权", "granted")),
            Map.entry("UNGRANTED", new Text("未授权", "not granted")));

    private KindWords() {}

    /** A code that is not known stands as it is; null is empty. */
    static String of(@Nullable String code, Language language) {
        if (code == null) {
            return "";
        }
        Text words = WORDS.get(code);
        return words == null ? code : words.in(language);
    }
}
