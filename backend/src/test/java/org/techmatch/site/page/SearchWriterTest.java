package org.techmatch.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.techmatch.platform.Language;
import org.techmatch.search.SearchAnswer;
import org.techmatch.site.QueryPath;

class SearchWriterTest {
    @Test
    void anEmptyResultSaysSoAndOffersAWayOn() {
        Page page = write("q=none", answer("none", false));

        assertThat(page.body().toString()).contains("没有找到结果", "href=\"/search\"");
        assertThat(page.title()).isEqualTo("none - 查找成果和需求");
        assertThat(page.indexed()).isFalse();
    }

    @Test
    void whichConditionToDropIsSaidWithWhatItGives() {
        SearchAnswer answer = answer(
                "none",
                false,
                List.of(
                        new SearchAnswer.Suggestion("trl", List.of("9"), 7),
                        new SearchAnswer.Suggestion("district", List.of("510923"), 2)));
        QueryPath address = new QueryPath(
                "/search", Map.of("q", List.of("none"), "trlMin", List.of("9"), "district", List.of("510923")));

        assertThat(SearchWriter.write(PageFixture.in(Language.EN), address, answer)
                        .body()
                        .toString())
                .contains("<a href=\"/en/search?district=510923&amp;q=none\">Without “Maturity”: 7 results</a>")
                .contains("<a href=\"/en/search?q=none&amp;trlMin=9\">Without “District”: 2 results</a>");
    }

    @Test
    void aDegradedResultIsMarked() {
        assertThat(write("q=none", answer("none", true)).body().toString()).contains("检索服务正在恢复");
    }

    @Test
    void theFeedFollowsTheSameSearchWithoutItsOrderAndPage() {
        QueryPath address = new QueryPath(
                "/search",
                Map.of(
                        "q",
                        List.of("锂 电"),
                        "sort",
                        List.of("relevance"),
                        "cursor",
                        List.of("x"),
                        "size",
                        List.of("5")));

        Page page = SearchWriter.write(PageFixture.in(Language.ZH), address, answer("锂 电", false));

        assertThat(page.feed()).isEqualTo("/feed.atom?q=%E9%94%82%20%E7%94%B5");
        assertThat(page.path()).isEqualTo("/search?q=%E9%94%82%20%E7%94%B5&size=5&sort=relevance");
    }

    private static Page write(String query, SearchAnswer answer) {
        String[] pair = query.split("=");
        return SearchWriter.write(
                PageFixture.in(Language.ZH), new QueryPath("/search", Map.of(pair[0], List.of(pair[1]))), answer);
    }

    private static SearchAnswer answer(String words, boolean degraded) {
        return answer(words, degraded, List.of());
    }

    private static SearchAnswer answer(String words, boolean degraded, List<SearchAnswer.Suggestion> suggestions) {
        return new SearchAnswer(
                words,
                "all",
                "relevance",
                20,
                degraded,
                0,
                Map.of(),
                0,
                0,
                new SearchAnswer.Reading(List.of(words), List.of(), false, null, List.of(), false),
                List.of(),
                Map.of(),
                null,
                null,
                suggestions,
                false,
                null,
                List.of());
    }
}
