package org.techmatch.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TitleSimilarityTest {
    private static final int ALIKE_PERCENT = 85;

    @Test
    void aTitleWithAnotherEndingIsAlikeAndAnotherTitleIsNot_R_209() {
        assertThat(TitleSimilarity.percent("电芯热失控早期预警模组", "电芯热失控早期预警模组（二）")).isGreaterThanOrEqualTo(ALIKE_PERCENT);
        assertThat(TitleSimilarity.percent("电芯热失控早期预警模组", "电芯热失控灭火装置")).isLessThan(ALIKE_PERCENT);
        assertThat(TitleSimilarity.percent("Li-Ion Cell Guard", "li ion cell guard"))
                .isEqualTo(100);
    }

    @Test
    void theOrderOfTwoTitlesDoesNotMatterAndEveryTitleIsLikeItself_R_209() {
        Random random = new Random(209);
        for (int i = 0; i < 2_000; i++) {
            String one = title(random);
            String other = title(random);
            assertThat(TitleSimilarity.percent(one, other))
                    .as("%s / %s", one, other)
                    .isEqualTo(TitleSimilarity.percent(other, one))
                    .isBetween(0, 100);
            assertThat(TitleSimilarity.percent(one, one)).isEqualTo(100);
        }
    }

    private static String title(Random random) {
        return random.ints(random.nextInt(20), 0, 8)
                .mapToObj(i -> "电芯热失 A-1".substring(i, i + 1))
                .reduce("", String::concat);
    }
}
