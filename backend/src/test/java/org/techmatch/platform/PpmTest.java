package org.techmatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PpmTest {
    @Test
    void everyShareSurvivesWritingAndReading_R_002() {
        for (int ppm = 0; ppm <= Ppm.WHOLE; ppm += 7) {
            assertThat(Ppm.parsePercent(Ppm.percent(ppm))).contains(ppm);
        }
        assertThat(Ppm.parsePercent("100")).contains(Ppm.WHOLE);
        assertThat(Ppm.percent(224_000)).isEqualTo("22.4000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"33.33333", "100.0001", "-1", "1%", "", "abc"})
    void whatIsNoExactShareIsRefused_R_002(String percent) {
        assertThat(Ppm.parsePercent(percent)).isEmpty();
    }
}
