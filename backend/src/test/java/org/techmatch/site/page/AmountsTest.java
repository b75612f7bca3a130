package org.techmatch.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techmatch.platform.Language;

class AmountsTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "600000.00|600000.00|60 万元|CNY 600,000",
                "600000.00|1200000.00|60 万–120 万元|CNY 600,000–1,200,000",
                "8500.00|9500.50|8,500–9,500.5 元|CNY 8,500–9,500.5",
                "600000.00|-|60 万元起|from CNY 600,000",
                "-|25000.00|2.5 万元以内|up to CNY 25,000",
                "0.01|0.01|0.01 元|CNY 0.01",
                "250000000.00|250000000.00|2.5 亿元|CNY 250,000,000"
            })
    void amountsReadAsPeopleSayThem(String min, String max, String zh, String en) {
        assertThat(Amounts.range(PageFixture.in(Language.ZH), min, max)).isEqualTo(zh);
        assertThat(Amounts.range(PageFixture.in(Language.EN), min, max)).isEqualTo(en);
    }

    @Test
    void noAmountSaysNothing() {
        assertThat(Amounts.range(PageFixture.in(Language.ZH), null, null)).isNull();
    }
}
