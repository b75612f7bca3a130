package org.techmatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.techmatch.search.SearchAnswer;

class AtomFeedTest {
    private static final AtomFeed FEED = new AtomFeed(
            "https://match.example",
            "match.example",
            "q=%E9%94%82&kind=demand",
            "对接平台",
            OffsetDateTime.parse("2026-11-24T00:00:00+08:00"));

    @Test
    void anEmptyFeedIsStillAFeedOfItsSearch() {
        assertThat(FEED.write(answer("锂", null)))
                .contains("<title>“锂” - 对接平台</title>", "<updated>2026-11-24T00:00:00+08:00</updated>")
                .contains("<id>tag:match.example,2026:search?q=%E9%94%82&amp;kind=demand</id>")
                .contains(
                        "rel=\"self\" type=\"application/atom+xml\" href=\"https://match.example/feed.atom?q=%E9%94%82&amp;kind=demand\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void wordsCannotBecomeMarkupOrBreakTheXml() {
        assertThat(FEED.write(answer("</title><x>&\u0001\ud800", "c/1")))
                .contains("<title>“&lt;/title&gt;&lt;x&gt;&amp;” - 对接平台</title>")
                .contains("rel=\"next\" type=\"application/atom+xml\"", "&amp;cursor=c/1\"");
    }

    private static SearchAnswer answer(String words, String next) {
        return new SearchAnswer(
                words,
                "all",
                "newest",
                20,
                false,
                0,
                Map.of(),
                0,
                0,
                new SearchAnswer.Reading(List.of(), List.of(), false, null, List.of(), false),
                List.of(),
                Map.of(),
                next,
                null,
                List.of(),
                false,
                null,
                List.of());
    }
}
