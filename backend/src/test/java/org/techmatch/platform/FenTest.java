package org.techmatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FenTest {
    @ParameterizedTest
    @CsvSource({"920396.23, 92039623", "0, 0", "0.1, 10", "0.01, 1", "100000000000.00, 10000000000000"})
    void yuanAreReadExactly_R_001(String yuan, long fen) {
        assertThat(Fen.parseYuan(yuan)).contains(fen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.001", "100000000000.01", "-1", "1,000", "1e3", "", " 1", "１", "1.", ".5", "NaN"})
    void anythingElseIsRefusedAndNeverRounded_R_001(String yuan) {
        assertThat(Fen.parseYuan(yuan)).isEmpty();
    }

    @Test
    void writingAndReadingGivesTheSameAmount_R_001() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            long fen = random.nextLong(Fen.MAX + 1);
            assertThat(Fen.parseYuan(Fen.yuan(fen))).contains(fen);
        }
    }
}
