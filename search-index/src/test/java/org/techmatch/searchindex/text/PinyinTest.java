package org.techmatch.searchindex.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PinyinTest {
    @Test
    void homophonesSoundTheSame_R_208() {
        assertThat(Pinyin.pairs("锂电池")).containsExactly("lidian", "dianchi");
        assertThat(Pinyin.pairs("裡電池")).isEqualTo(Pinyin.pairs("锂电迟")).isEqualTo(Pinyin.pairs("锂电池"));
    }

    @Test
    void charactersWithTwoReadingsHaveBoth() {
        assertThat(Pinyin.pairs("重复")).contains("zhongfu", "chongfu");
        assertThat(Pinyin.pairs("增长")).contains("zengzhang", "zengchang");
    }

    @Test
    void otherLettersEndARun() {
        assertThat(Pinyin.pairs("电池A储能")).containsExactly("dianchi", "chuneng");
    }

    @Test
    void firstLettersStandForWords() {
        assertThat(Pinyin.initials("锂电池")).isEqualTo("ldc");
        assertThat(Pinyin.initials("PVDF粘结剂")).isEqualTo("pvdfzjj");
        assertThat(Pinyin.initialTokens("锂电池组", List.of("锂电池"))).containsExactly("ldc", "dcz", "=ldc");
    }

    @Test
    void typedPinyinIsReadAsSyllables() {
        assertThat(PinyinInput.readings("lidianchi")).contains(List.of("li", "dian", "chi"));
        assertThat(PinyinInput.readings("fangan")).contains(List.of("fang", "an"), List.of("fan", "gan"));
        assertThat(PinyinInput.readings("xi'an")).containsExactly(List.of("xi", "an"));
        assertThat(PinyinInput.readings("graphene")).isEmpty();
        assertThat(PinyinInput.readings("dian")).noneMatch(reading -> reading.size() == 1);
        assertThat(PinyinInput.readings("lvsecailiao")).contains(List.of("lv", "se", "cai", "liao"));
    }
}
