package org.techmatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCursorTest {
    @Test
    void aCursorSurvivesTheUrl() {
        PageCursor cursor =
                new PageCursor("abc123", true, 40, List.of("12.345678", "1795502053935", "demand-0000000007"));

        assertThat(PageCursor.decode(cursor.encode())).contains(cursor);
        assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "AAAA", "////", "YWJj", "\u0000"})
    void anythingElseIsNone(String text) {
        assertThat(PageCursor.decode(text)).isEmpty();
    }

    @Test
    void aCursorWithoutAPlaceIsNone() {
        assertThat(PageCursor.decode(new PageCursor("a", false, 0, List.of("x", "y")).encode()))
                .isEmpty();
        assertThat(PageCursor.decode(new PageCursor("a", false, 0, List.of("NaN", "1", "demand-0000000007")).encode()))
                .isEmpty();
    }
}
