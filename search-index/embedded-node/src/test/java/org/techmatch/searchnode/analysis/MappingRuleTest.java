package org.techmatch.searchnode.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingRuleTest {

    @ParameterizedTest
    @CsvSource({"'ph => f', ph, f", "'\\u002C=>DIGIT', ',', DIGIT", "'\\\\ => /', \\, /", "'a => ', a, ''"})
    void splitsAndUnescapes(String rule, String source, String target) {
        assertThat(MappingRule.parse(rule)).isEqualTo(new MappingRule(source, target));
    }

    @Test
    void lastArrowSplits() {
        assertThat(MappingRule.parse("a => b => c")).isEqualTo(new MappingRule("a => b", "c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no arrow", "a\\ => b\\", "\\u00 => b"})
    void refusesWhatItCannotRead(String rule) {
        assertThatThrownBy(() -> MappingRule.parse(rule)).isInstanceOf(IllegalArgumentException.class);
    }
}
