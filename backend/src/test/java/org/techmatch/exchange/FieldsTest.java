package org.techmatch.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.techmatch.achievement.AchievementContent.Stage;
import org.techmatch.platform.FieldProblem;

class FieldsTest {
    @Test
    void everyWrongFieldIsNamedAtOnce() {
        Fields fields = new Fields(
                Map.of("filingDate", "昨天", "priceMin", "很多", "stage", "造好了", "isService", "也许", "trl", "高"), false);

        fields.date("filingDate");
        fields.yuan("priceMin");
        assertThat(fields.required("stage", Labels.STAGE, Stage.LAB)).isEqualTo(Stage.LAB);
        fields.requiredFlag("isService");
        fields.whole("trl");
        fields.requiredLine("holder", 120);

        assertThat(fields.problems())
                .extracting(FieldProblem::field)
                .containsExactly("filingDate", "priceMin", "stage", "isService", "trl", "holder");
    }

    @Test
    void whatIsWrongInsideAListIsNamedWithItsPlace() {
        Fields fields = new Fields(Map.of(), false);

        fields.within(Map.of("contribution", "120"), "completers[2]").percent("contribution");

        assertThat(fields.problems().getFirst().field()).isEqualTo("completers[2].contribution");
        assertThat(fields.refused()).containsExactly("completers");
    }

    @Test
    void longTextsAreRefusedOrCutWithANotice() {
        Map<String, Object> values =
                Map.of("advantages", "一句话。".repeat(10), "keywords", List.of("a", "b", "c", "d", "e"));
        Fields strict = new Fields(values, false);
        Fields cutting = new Fields(values, true);

        strict.prose("advantages", 10);
        assertThat(strict.problems()).hasSize(1);
        assertThat(cutting.prose("advantages", 10)).isEqualTo("一句话。一句话。");
        assertThat(cutting.list("keywords", 3)).containsExactly("a", "b", "c");
        assertThat(cutting.problems()).isEmpty();
        assertThat(cutting.notices()).hasSize(2);
    }

    @Test
    void anObjectWhereTextShouldBeIsRefused() {
        Fields fields = new Fields(Map.of("title", Map.of("zh", "甲")), false);

        assertThat(fields.title("title", 120)).isEmpty();
        assertThat(fields.problems()).hasSize(1);
    }
}
