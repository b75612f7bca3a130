package org.techmatch.searchindex.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTermsTest {
    @ParameterizedTest
    @ValueSource(strings = {"PD-1728", "PD1728", "pd 1728", "ＰＤ－１７２８", "Pd_1728"})
    void aModelNumberIsAskedForInEverySpelling_R_208(String typed) {
        List<QueryTerm> words = QueryText.of(typed).words();

        assertThat(words).hasSize(1);
        assertThat(all(words.getFirst())).contains("pd1728", "pd 1728");
    }

    @ParameterizedTest
    @ValueSource(strings = {"200℃", "200°C", "200 ℃", "200摄氏度", "200攝氏度", "二百度", "二百摄氏度", "２００℃"})
    void temperaturesAreOneMeasure_R_208(String typed) {
        assertThat(all(QueryText.of(typed).words().getFirst())).contains("200度");
    }

    @ParameterizedTest
    @CsvSource({"500千瓦, 500kw", "500 kW, 500千瓦", "10㎏, 10公斤", "三十公斤, 30kg", "一百二十兆帕, 120mpa", "5微米, 5 μm", "两千吨, 2000t"
    })
    void unitsHaveTheirOtherNames_R_208(String typed, String other) {
        assertThat(all(QueryText.of(typed).words().getFirst())).contains(other);
    }

    @Test
    void traditionalCharactersAreReadAsSimplified_R_208() {
        assertThat(QueryText.of("鋰離子電池 熱失控").terms()).containsExactly("锂离子电池", "热失控");
        assertThat(QueryText.of("乾燥機").terms()).containsExactly("干燥机");
    }

    @Test
    void wordsAroundTheThingAreDroppedAndSaid() {
        QueryText text = QueryText.of("涂层200℃起泡怎么办");

        assertThat(text.terms()).containsExactly("涂层", "200度", "起泡");
        assertThat(text.ignored()).containsExactly("怎么办");
        assertThat(QueryText.of("怎么办").terms()).containsExactly("怎么办");
    }

    @Test
    void latinWordsBesideHanStandAlone() {
        assertThat(QueryText.of("基于YOLOv5的缺陷检测").terms()).containsExactly("基于", "yolov5", "的缺陷检测");
    }

    private static List<String> all(QueryTerm term) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(term.text()), term.spellings().stream())
                .toList();
    }
}
