package org.techmatch.searchindex.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryTextTest {
    @Test
    void hanAndLatinRunsAreTermsOfTheirOwn() {
        assertThat(QueryText.of("锂电池PD1728 热失控").terms()).containsExactly("锂电池", "pd1728", "热失控");
    }

    @Test
    void fullWidthIsReadAsHalfWidth() {
        assertThat(QueryText.of("ＰＤ１７２８　ＬＥＤ").terms()).containsExactly("pd1728", "led");
    }

    @Test
    void operatorsAndEmojiAreIgnoredAndSaid() {
        QueryText text = QueryText.of("电池* AND \"🔋\"");

        assertThat(text.terms()).containsExactly("电池");
        assertThat(text.ignored()).contains("AND", "*", "\"", "🔋");
    }

    @Test
    void anOperatorAloneIsAWord() {
        assertThat(QueryText.of("OR").terms()).containsExactly("or");
        assertThat(QueryText.of("ORNL NOTCH band").terms()).containsExactly("ornl", "notch", "band");
    }

    @Test
    void controlAndPrivateUseCharactersVanish() {
        assertThat(QueryText.of("热\u0000失\ue000控").terms()).containsExactly("热", "失", "控");
        assertThat(QueryText.of("\u0007\u0000").isEmpty()).isTrue();
    }

    @Test
    void longInputIsCutBetweenCharacters() {
        QueryText text = QueryText.of("电".repeat(2_999) + "🔋".repeat(10));

        assertThat(text.truncated()).isTrue();
        assertThat(text.text()).hasSize(2_999);
    }

    @Test
    void aWholeInputThatIsACodeIsExact() {
        assertThat(QueryText.of("cg-2026-000318").exact())
                .contains(new QueryText.Exact("PUBLIC_CODE", "CG-2026-000318"));
        assertThat(QueryText.of("ZL 2024 1 0365172.2").exact())
                .contains(new QueryText.Exact("IP_NUMBER", "202410365172.2"));
        assertThat(QueryText.of("ZL 2024 1 0365172.2 电池").exact()).isEmpty();
    }

    @Test
    void eachTermIsKeptOnce() {
        assertThat(QueryText.of("电池 电池 Battery battery").terms()).containsExactly("电池", "battery");
    }
}
