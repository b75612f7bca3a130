package org.techmatch.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void nothingGivenMeansEmbeddedUnderData() {
        Settings settings = Settings.of(Map.of());

        assertThat(settings.isConfigured()).isFalse();
        assertThat(settings.dataDirectory()).hasFileName("data").isAbsolute();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://h/d", "mysql://h/d", "jdbc:mysql://h:3306", "jdbc:mysql://h/", "x"})
    void aDatabaseUrlThatCannotBeOneIsRefusedInOneSentence(String url) {
        assertThatThrownBy(() -> Settings.of(Map.of("TECHMATCH_DB_URL", url)))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining(url)
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:9200", "ftp://h:1", "http://", "http://a b"})
    void aSearchUrlThatCannotBeOneIsRefusedInOneSentence(String url) {
        assertThatThrownBy(() -> Settings.of(Map.of("TECHMATCH_SEARCH_URL", url)))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining(url);
    }

    @Test
    void optionsOfTheOperatorWin() {
        String url = Connections.withOptions("jdbc:mysql://h/d?socketTimeout=1&useSSL=false");

        assertThat(url).contains("socketTimeout=1&useSSL=false&connectionTimeZone=UTC");
        assertThat(url).doesNotContain("socketTimeout=60000");
        assertThat(Connections.withOptions("jdbc:mysql://h/d")).startsWith("jdbc:mysql://h/d?connectionTimeZone=UTC");
    }
}
