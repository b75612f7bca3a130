package org.techmatch.searchindex.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTest {
    private final Synonyms synonyms = Synonyms.of(SynonymFile.groups());

    @Test
    void hundredsOfGroupsComeWithThePortal() {
        List<List<String>> groups = SynonymFile.groups();

        assertThat(groups).hasSizeGreaterThan(400);
        assertThat(groups)
                .allSatisfy(group -> assertThat(group).hasSizeGreaterThan(1).doesNotHaveDuplicates());
        assertThat(groups.stream().map(List::getFirst)).doesNotHaveDuplicates();
    }

    @Test
    void wordsOfAGroupMeanTheSameInAnySpelling_R_208() {
        assertThat(synonyms.others("锂电")).contains("锂离子电池");
        assertThat(synonyms.others("鋰離子電池")).contains("锂电");
        assertThat(synonyms.others("ＶＯＣ")).contains("挥发性有机物");
        assertThat(synonyms.others("技术经理人")).contains("技术经纪人");
        assertThat(synonyms.others("中间试验")).contains("中试");
    }

    @Test
    void aKnownWordIsFoundInsideARun() {
        assertThat(QueryText.of("锂电热失控预警", synonyms).terms()).containsExactly("锂电", "热失控", "预警");
    }

    @Test
    void aWordIsNotCutOutOfAnother() {
        assertThat(QueryText.of("集中试验", synonyms).terms()).containsExactly("集中试验");
    }

    @Test
    void aWordWithoutGroupHasNoOther() {
        assertThat(synonyms.others("卯榫结构")).isEmpty();
        assertThat(Synonyms.NONE.others("锂电")).isEmpty();
    }
}
