package org.techmatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void aLatinWordThatSoundsAsItIsWrittenIsKnownOnce() {
        Vocabulary vocabulary = new Vocabulary();
        Vocabulary.Entry led = new Vocabulary.Entry("LED", null, 3);
        Vocabulary.Entry battery = new Vocabulary.Entry("锂电池", null, 5);

        vocabulary.replace(List.of(led, battery));

        assertThat(vocabulary.beginning("le", entry -> true, 5)).containsExactly(led);
        assertThat(vocabulary.beginning("ldc", entry -> true, 5)).containsExactly(battery);
        assertThat(vocabulary.beginning("锂", entry -> true, 5)).containsExactly(battery);
    }
}
