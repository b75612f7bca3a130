package org.techmatch.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmatch.platform.Fen;
import org.techmatch.platform.Ppm;

class ValuesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-02-28",
                "2027/2/28",
                "2027.2.28",
                "2027年2月28日",
                "20270228",
                "２０２７-02-28",
                "2027-02-28T09:30"
            })
    void daysAreReadHoweverTheyAreWritten(String written) {
        assertThat(Values.date(written)).contains(LocalDate.of(2027, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-29", "2027-13-01", "02/28/2027", "2027", "明年", "20270230"})
    void whatIsNoDayIsNotGuessed(String written) {
        assertThat(Values.date(written)).isEmpty();
    }

    @Test
    void moneyIsReadInYuanToTheFenAndNeverRounded() {
        assertThat(Values.yuan("600000.00")).contains(60_000_000L);
        assertThat(Values.yuan("600,000元")).contains(60_000_000L);
        assertThat(Values.yuan("60万")).contains(60_000_000L);
        assertThat(Values.yuan("1.5万元")).contains(1_500_000L);
        assertThat(Values.yuan(new BigDecimal("0.10"))).contains(10L);
        assertThat(Values.yuan(600000.5)).contains(60_000_050L);
        assertThat(Stream.of("0.005", "-1", "1e5", "60万到80万", "1.0000001万", "9999999999999999999999", "", "1.2.3万")
                        .map(Values::yuan))
                .allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void moneyAndSharesReadBackWhatIsWritten() {
        java.util.Random random = new java.util.Random(7);
        for (int run = 0; run < 2_000; run++) {
            long fen = random.nextLong(Fen.MAX + 1);
            int ppm = random.nextInt(Ppm.WHOLE + 1);

            assertThat(Values.yuan(Fen.yuan(fen))).contains(fen);
            assertThat(Values.percent(Ppm.percent(ppm))).contains(ppm);
        }
    }

    @Test
    void flagsAreReadInChineseEnglishAndDigits() {
        assertThat(Stream.of("是", "true", "TRUE", "1", true, 1).map(Values::flag))
                .allMatch(flag -> flag.equals(java.util.Optional.of(true)));
        assertThat(Stream.of("否", "false", "0", false, 0.0).map(Values::flag))
                .allMatch(flag -> flag.equals(java.util.Optional.of(false)));
        assertThat(Values.flag("也许")).isEmpty();
    }

    @Test
    void listsAreReadFromListsAndFromCells() {
        assertThat(Values.list(List.of("甲", " 乙 ", "", "甲"))).containsExactly("甲", "乙");
        assertThat(Values.list("甲；乙;丙|丁、戊")).containsExactly("甲", "乙", "丙", "丁", "戊");
        assertThat(Values.list(430)).containsExactly("430");
        assertThat(Values.list(null)).isEmpty();
    }

    @Test
    void numbersFromSheetsAreWholeEvenWithAPoint() {
        assertThat(Values.whole(6.0)).contains(6);
        assertThat(Values.whole("６")).contains(6);
        assertThat(Values.whole("6.5")).isEmpty();
        assertThat(Values.text(510903.0)).contains("510903");
    }
}
