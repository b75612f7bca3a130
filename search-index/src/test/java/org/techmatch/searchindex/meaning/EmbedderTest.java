package org.techmatch.searchindex.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmbedderTest {
    @Test
    void whatMeansTheSameIsNearerThanWhatSharesWords() {
        try (Embedder embedder = Embedder.load(1)) {
            TextVector asked = embedder.query("手机没电得太快怎么办");

            TextVector sameMeaning = embedder.texts(List.of("延长移动终端续航时间的方法"));
            TextVector sameWords = embedder.texts(List.of("手机壳外观设计"));
            assertThat(asked.similarity(sameMeaning)).isGreaterThan(asked.similarity(sameWords));
        }
    }

    @Test
    void capitalsAreReadLikeSmallLetters() {
        try (Embedder embedder = Embedder.load(1)) {
            assertThat(embedder.query("LED").similarity(embedder.query("led"))).isGreaterThan(0.999);
        }
    }

    @Test
    void longTextsAreReadUpToTheModelsLimit() {
        try (Embedder embedder = Embedder.load(1)) {
            TextVector longText = embedder.query("电池热失控预警".repeat(200));

            assertThat(TextVector.of(longText.bytes()).similarity(longText)).isGreaterThan(0.999);
            assertThat(longText.hex()).hasSize(2 * TextVector.DIMENSIONS);
        }
    }
}
