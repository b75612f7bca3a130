package org.techmatch.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void textAndAttributesAreEscaped() {
        Html html = new Html()
                .element("p", "<b>\"a\" & 'b'</b>", "title", "\"><script>")
                .link("/search?q=a&b='", "x");

        assertThat(html)
                .hasToString(
                        "<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/b&gt;</p>"
                                + "<a href=\"/search?q=a&amp;b=&#39;\">x</a>");
    }

    @Test
    void controlCharactersAreDroppedAndOthersKept() {
        assertThat(Html.escape("a\u0000b\u001b[31m\u007f\n\t锂🔋")).isEqualTo("ab[31m\n\t锂🔋");
    }

    @Test
    void whatHasNoValueIsLeftOut() {
        assertThat(new Html().fact("价格", null).fact("价格", " ").section("优势", ""))
                .hasToString("");
        assertThat(new Html().section("概要", "一\n\n二")).hasToString("<h2>概要</h2><p>一</p><p>二</p>");
    }
}
