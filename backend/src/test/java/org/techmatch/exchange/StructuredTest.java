package org.techmatch.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StructuredTest {
    @Test
    void indicatorsAreReadFromACell() {
        assertThat(Structured.indicators("锂吸附容量=19.6 mg/g；单次锰溶损率：≤0.5 %; 洗脱液镁锂比=<0.3"))
                .containsExactly(
                        Map.of("name", "锂吸附容量", "value", "19.6", "unit", "mg/g"),
                        Map.of("name", "单次锰溶损率", "value", "≤0.5", "unit", "%"),
                        Map.of("name", "洗脱液镁锂比", "value", "<0.3"));
        assertThat(Structured.indicators("没有等号")).containsExactly(Map.of("name", "没有等号"));
    }

    @Test
    void targetsAreReadFromACell() {
        assertThat(Structured.targets("提前量≥5 min；误报<=1 次；温度范围 20–30 ℃"))
                .containsExactly(
                        Map.of("name", "提前量", "op", "≥", "value", "5", "unit", "min"),
                        Map.of("name", "误报", "op", "≤", "value", "1", "unit", "次"),
                        Map.of("name", "温度", "op", "范围", "value", "20–30", "unit", "℃"));
    }

    @Test
    void aCompleterIsNamedOnlyWhenTheCellSaysSo() {
        List<Map<?, ?>> people = Structured.completers("文一舟/示例所/60%/主要公开/总体设计；郝青//40/学生/；丙/某所/0/不公开");

        assertThat(people.get(0).get("nameConsent")).isEqualTo(true);
        assertThat(people.get(0).get("isMain")).isEqualTo(true);
        assertThat(people.get(0).get("role")).isEqualTo("总体设计");
        assertThat(people.get(1).get("nameConsent")).isEqualTo(false);
        assertThat(people.get(1).get("isStudent")).isEqualTo(true);
        assertThat(people.get(1).containsKey("organisation")).isFalse();
        assertThat(people.get(2).get("nameConsent")).isEqualTo(false);
    }

    @Test
    void whateverIsWrittenIntoACellReadsBackTheSame() {
        Random random = new Random(42);
        String[] texts = {"容量", "≤0.5", "a=b", "x；y", "1 2", "mg/g", "甲/乙", "\"引\"", "范围", "20–30", "=1", "、", ">"};
        for (int run = 0; run < 3_000; run++) {
            List<Object> list = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("name", texts[random.nextInt(texts.length)]);
                object.put("value", texts[random.nextInt(texts.length)]);
                if (random.nextBoolean()) {
                    object.put("unit", texts[random.nextInt(texts.length)]);
                }
                list.add(object);
            }

            Object cell = Structured.cell(Structured.write("indicators", list));

            assertThat(Structured.indicators(cell)).isEqualTo(list);
        }
    }

    @Test
    void listsWithSeparatorsInTheirItemsReadBackTheSame() {
        for (List<String> list : List.of(List.of("甲", "乙"), List.of("一、二", "三；四"), List.of("a|b"))) {
            assertThat(Values.list(Structured.cell(Structured.write("keywords", list))))
                    .isEqualTo(list);
        }
    }
}
