package org.techmatch.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techmatch.platform.Refused;

class MappingTest {
    private static final Map<String, Object> PAPER = Map.of(
            "id", "P-1",
            "name", "卤水提锂",
            "abstract", "短摘要",
            "body", "正文里有更多的话。",
            "tags", List.of("锂", "卤水"),
            "unit", Map.of("name", "某所", "city", Map.of("code", "510903")),
            "kind", "发明授权",
            "trl", 3);

    @Test
    void columnsAreTakenByMappingElseByTheirOwnNames() {
        Map<String, Object> fields = mapping("externalId=id,title=name,keywords=tags,holder=unit.name")
                .apply(PAPER);

        assertThat(fields)
                .containsEntry("externalId", "P-1")
                .containsEntry("title", "卤水提锂")
                .containsEntry("keywords", List.of("锂", "卤水"))
                .containsEntry("holder", "某所")
                .containsEntry("trl", 3)
                .hasSize(5);
    }

    @Test
    void plusJoinsBarIsAnAlternativeAndBracesFillIn() {
        Map<String, Object> fields = mapping(
                        "summary=abstract+body,title=missing|name,keywords=tags+kind,advantages=号{id}，类{tags},benefitNote=号{missing}")
                .apply(PAPER);

        assertThat(fields)
                .containsEntry("summary", "短摘要\n正文里有更多的话。")
                .containsEntry("title", "卤水提锂")
                .containsEntry("keywords", List.of("锂", "卤水", "发明授权"))
                .containsEntry("advantages", "号P-1，类锂、卤水")
                .doesNotContainKey("benefitNote");
    }

    @Test
    void aShortTextIsContinuedByTheAlternativeOnlyWhenAsked() {
        Mapping mapping = mapping("summary=abstract|body").mapping;

        assertThat(mapping.apply(ImportKind.ACHIEVEMENT, PAPER, false)).containsEntry("summary", "短摘要");
        assertThat(mapping.apply(ImportKind.ACHIEVEMENT, PAPER, true)).containsEntry("summary", "短摘要\n正文里有更多的话。");
    }

    @Test
    void wordsAreTranslatedTheLongestBeginningFirstAndDefaultsFillWhatIsMissing() {
        Mapping mapping = new Mapping(
                Map.of("fieldCodes", "tags", "stage", "kind"),
                Map.of("stage", "LAB", "trl", "9", "priceMode", "NEGOTIABLE"),
                Map.of("fieldCodes", Map.of("锂", "530", "卤*", "440", "*", "999"), "stage", Map.of("发明*", "MATURE")));

        Map<String, Object> fields = mapping.apply(ImportKind.ACHIEVEMENT, PAPER, false);

        assertThat(fields)
                .containsEntry("fieldCodes", List.of("530", "440"))
                .containsEntry("stage", "MATURE")
                .containsEntry("trl", 3)
                .containsEntry("priceMode", "NEGOTIABLE");
    }

    @Test
    void columnsThatNothingReadsAreNamed() {
        Mapping mapping = mapping("title=name,holder=unit.name,advantages=号{id}").mapping;

        assertThat(mapping.unread(ImportKind.ACHIEVEMENT, PAPER.keySet()))
                .isEqualTo(Set.of("abstract", "body", "tags", "kind"));
    }

    @Test
    void typedMappingsMayHaveCommasInTheirTexts() {
        assertThat(MappingText.entries(List.of("title=name, summary=甲,乙 {id},丙", "trl=3")))
                .containsEntry("title", "name")
                .containsEntry("summary", "甲,乙 {id},丙")
                .containsEntry("trl", "3");
        assertThatThrownBy(() -> MappingText.entries(List.of("title"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> MappingText.translations(List.of("stage"))).isInstanceOf(Refused.class);
    }

    @Test
    void translationsAreReadFromATable(@TempDir Path folder) throws Exception {
        Path table = Files.writeString(folder.resolve("t.csv"), "\uFEFF小试,LAB\n*,PILOT\n");

        assertThat(MappingText.translations(List.of("stage:@" + table, "trl:高=8,低=2")))
                .containsEntry("stage", Map.of("小试", "LAB", "*", "PILOT"))
                .containsEntry("trl", Map.of("高", "8", "低", "2"));
    }

    private static Typed mapping(String typed) {
        return new Typed(new Mapping(MappingText.entries(List.of(typed)), Map.of(), Map.of()));
    }

    private record Typed(Mapping mapping) {
        Map<String, Object> apply(Map<String, Object> row) {
            return mapping.apply(ImportKind.ACHIEVEMENT, row, false);
        }
    }
}
