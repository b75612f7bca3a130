package org.techmatch.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.techmatch.achievement.AchievementContent.CoopMode;
import org.techmatch.achievement.AchievementContent.PriceMode;
import org.techmatch.achievement.AchievementContent.Stage;

class LabelsTest {
    @ParameterizedTest
    @EnumSource(CoopMode.class)
    void aWrittenLabelReadsBackAndSoDoesTheCode(CoopMode mode) {
        assertThat(Labels.COOP_MODE.find(Labels.COOP_MODE.label(mode.name()))).contains(mode);
        assertThat(Labels.COOP_MODE.find(mode.name().toLowerCase(Locale.ROOT))).contains(mode);
    }

    @Test
    void everydayWordsAreUnderstood() {
        assertThat(Labels.STAGE.find("小试")).contains(Stage.LAB);
        assertThat(Labels.STAGE.find(" 中试 ")).contains(Stage.PILOT);
        assertThat(Labels.PRICE_MODE.find("面议")).contains(PriceMode.NEGOTIABLE);
        assertThat(Labels.STAGE.find("不知道")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void everyEnumeratedColumnHasAWordForEachCode(ImportKind kind) {
        for (Column column : Column.of(kind)) {
            Labels<?> labels = column.labels();
            if (labels != null) {
                assertThat(labels.choices()).as(column.key()).doesNotContain("null");
            }
            assertThat(Column.find(kind, column.label() + "（必填）*")).contains(column);
            assertThat(Column.find(kind, column.key())).contains(column);
        }
    }
}
