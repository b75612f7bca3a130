package org.techmatch.searchindex.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZL 2020 1 0123456.7",
                "202010123456.7",
                "2020101234567",
                "CN202010123456.7",
                "zl202010123456.7",
                "ＺＬ２０２０１０１２３４５６．７",
                "ZL2020-1-0123456.7"
            })
    void aPatentNumberHasOneSpelling_R_208(String spelling) {
        assertThat(IpNumber.normalise(spelling)).contains("202010123456.7");
    }

    @ParameterizedTest
    @CsvSource({
        "2023SR0123456, 2023SR0123456",
        "软著登字第2023SR0123456号, 2023SR0123456",
        "BS.215012345, BS.215012345",
        "BS 215012345, BS.215012345",
        "CNA20201234567, CNA20201234567",
        "CN112345678A, CN112345678A"
    })
    void otherRightsHaveTheirs_R_208(String spelling, String number) {
        assertThat(IpNumber.normalise(spelling)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "电池", "2020", "PD1728", "13800000001", "20201012345678"})
    void wordsAreNoNumbers(String text) {
        assertThat(IpNumber.normalise(text)).isEmpty();
    }

    @Test
    void theCheckDigitIsCounted() {
        assertThat(IpNumber.hasValidCheckDigit("202410365172.2")).isTrue();
        assertThat(IpNumber.hasValidCheckDigit("202410365172.3")).isFalse();
        assertThat(IpNumber.hasValidCheckDigit("2023SR0123456")).isTrue();
    }

    @Test
    void peopleReadItInGroups() {
        assertThat(IpNumber.readable("202410365172.2", true)).isEqualTo("ZL 2024 1 0365172.2");
        assertThat(IpNumber.readable("202410365172.2", false)).isEqualTo("2024 1 0365172.2");
        assertThat(IpNumber.readable("2023SR0123456", true)).isEqualTo("2023SR0123456");
    }
}
