package org.techmatch.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void titlesLoseHandTypedSpacesBetweenHanAndLatin() {
        assertThat(Wording.title("在 280Ah 电芯上 运行 9 个月")).isEqualTo("在280Ah电芯上 运行9个月");
        assertThat(Wording.title("A Lyapunov function 控制")).isEqualTo("A Lyapunov function控制");
    }

    @Test
    void invisibleCharactersGoAndSpacesCollapse() {
        assertThat(Wording.line("锂\u200B电\uE000池\u0000 \u3000\t\u00A0热\uFEFF失控\uD800"))
                .isEqualTo("锂电池 热失控");
        assertThat(Wording.prose("一\r\n\r\n\n  二\u2028三")).isEqualTo("一\n二\n三");
        assertThat(Wording.line("e\u0301")).isEqualTo("é");
        assertThat(Wording.line("电池🔋")).isEqualTo("电池🔋");
    }

    @Test
    void longTextsAreCutBehindTheLastWholeSentence() {
        assertThat(Wording.cut("第一句话说完。第二句话也说完。第三句话还没有", 16)).isEqualTo("第一句话说完。第二句话也说完。");
        assertThat(Wording.cut("短。" + "长".repeat(50), 20)).hasSize(20).endsWith("…");
        assertThat(Wording.cut("正好", 2)).isEqualTo("正好");
        assertThat(Wording.cut("值为3.14的常数很长很长很长", 10)).doesNotEndWith("3.");
    }

    @Test
    void tidyingTwiceIsTidyingOnceAndCuttingNeverExceeds() {
        Random random = new Random(20261124);
        String alphabet = "锂电池 A9。！\n\r\t\u3000\u200B\uE000e\u0301🔋;.?“%";
        int[] characters = alphabet.codePoints().toArray();
        for (int run = 0; run < 3_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.appendCodePoint(characters[random.nextInt(characters.length)]);
            }
            String prose = Wording.prose(text.toString());
            String title = Wording.title(text.toString());
            int max = 1 + random.nextInt(40);

            assertThat(Wording.prose(prose)).isEqualTo(prose);
            assertThat(Wording.title(title)).isEqualTo(title).doesNotContain("\n");
            assertThat(Wording.length(Wording.cut(prose, max))).isLessThanOrEqualTo(max);
        }
    }
}
