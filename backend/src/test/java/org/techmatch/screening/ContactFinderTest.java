package org.techmatch.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactFinderTest {
    @ParameterizedTest
    @CsvSource({
        "请致电13812345678联系,13812345678",
        "手机 138 1234 5678 找我,138 1234 5678",
        "手机138-1234-5678,138-1234-5678",
        "电话：１３８１２３４５６７８,13812345678",
        "座机0825-2123456转,0825-2123456",
        "写信到 zhang.san@example.com 即可,zhang.san@example.com",
        "加微信：tech_match88,微信:tech_match88",
        "QQ 12345678,QQ 12345678",
        "身份证51090319900101123X,51090319900101123X"
    })
    void aContactInATextIsFound(String text, String found) {
        assertThat(ContactFinder.in(text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"专利号 ZL202010123456.7", "误报率低于千分之二，运行 8760 小时", "转速 13000 至 18000 r/min", "批次 20261124001"})
    void numbersThatAreNoContactsAreLeftAlone(String text) {
        assertThat(ContactFinder.in(text)).isEmpty();
    }

    @Test
    void aTextFullOfContactsNamesTwentyAtMost() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append("138000000").append(10 + i).append('，');
        }
        assertThat(ContactFinder.in(text.toString())).hasSize(20);
    }
}
