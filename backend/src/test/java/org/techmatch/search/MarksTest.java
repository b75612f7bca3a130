package org.techmatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.techmatch.search.SearchAnswer.TextPart;

class MarksTest {
    @Test
    void touchingMarksBecomeOnePiece() {
        assertThat(Marks.parts("高镍\ue000锂电\ue001\ue000池\ue001模组"))
                .containsExactly(new TextPart("高镍", false), new TextPart("锂电池", true), new TextPart("模组", false));
    }

    @Test
    void markupInTheTextStaysText() {
        assertThat(Marks.parts("<b>\ue000x\ue001</b>"))
                .containsExactly(new TextPart("<b>", false), new TextPart("x", true), new TextPart("</b>", false));
    }
}
