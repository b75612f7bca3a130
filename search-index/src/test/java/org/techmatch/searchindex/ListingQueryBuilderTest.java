package org.techmatch.searchindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.techmatch.searchindex.ListingQuery.Sort;
import org.techmatch.searchindex.text.QueryText;
import org.techmatch.searchindex.text.Synonyms;

class ListingQueryBuilderTest {
    @Test
    void oneRequestHasHitsMarksAndCounts() {
        String request = request(query("锂电池 热失控", null, Map.of(), Sort.RELEVANCE));

        assertThat(request)
                .contains("\"post_filter\"", "\"aggregations\"", "\"highlight\"", "\"track_total_hits\":true");
        assertThat(request).contains("\"title^5.0\"", "\"keywords^4.0\"", "\"fields^3.0\"", "\"summary^2.0\"");
    }

    @Test
    void aShortRunMustOccurAsItStands() {
        String request = request(query("安全电子", null, Map.of(), Sort.RELEVANCE));

        assertThat(request).contains("\"match_phrase\":{\"all\":{\"query\":\"安全电子\"}}");
    }

    @Test
    void aSynonymStandsForItsWordAndLiftsLess_R_208() {
        Synonyms synonyms = Synonyms.of(List.of(List.of("锂电", "锂离子电池")));
        ListingQuery query =
                new ListingQuery(QueryText.of("锂电", synonyms), null, Map.of(), Sort.RELEVANCE, null, false, 20, true);

        String request = ListingQueryBuilder.page("listings", query).toString();

        assertThat(request)
                .contains("\"match_phrase\":{\"all\":{\"query\":\"锂离子电池\"}}")
                .contains("\"multi_match\":{\"boost\":0.1");
    }

    @Test
    void whatWasMeantComesAfterWhatWasTyped_R_208() {
        String request = ListingQueryBuilder.loosePage(
                        "listings", query("锂电迟 lidianchi", null, Map.of(), Sort.RELEVANCE))
                .toString();

        assertThat(request)
                .contains("\"constant_score\":{\"boost\":200.0,")
                .contains("\"pinyin\":{\"minimum_should_match\":\"3<70%\",\"query\":\"lidian dianchi\"}")
                .contains("\"query\":\"电锂迟\"");
    }

    @Test
    void aFilterOfAchievementsLetsDemandsPass() {
        String request = request(query("", null, Map.of(Facet.STAGE, Set.of("LAB")), Sort.NEWEST));

        assertThat(request).contains("\"term\":{\"kind\":{\"value\":\"demand\"}}");
    }

    @Test
    void anEmptyQuerySortsByTimeAndMarksNothing() {
        String request = request(query("", null, Map.of(), Sort.RELEVANCE));

        assertThat(request)
                .contains("\"match_all\":{}")
                .doesNotContain("\"highlight\"")
                .doesNotContain("\"_score\"");
    }

    @Test
    void aLongTextIsComparedAndNotSearchedWordByWord() {
        String request = request(query("电池模组在热失控前会先后出现膨胀力突变".repeat(3), null, Map.of(), Sort.RELEVANCE));

        assertThat(request).contains("\"more_like_this\"").doesNotContain("\"match_phrase\"");
    }

    @Test
    void queryLanguageIsNeverUsed() {
        String request = request(query("title:x AND *", null, Map.of(), Sort.RELEVANCE));

        assertThat(request).doesNotContain("query_string");
    }

    private static String request(ListingQuery query) {
        return ListingQueryBuilder.page("listings", query).toString();
    }

    private static ListingQuery query(
            String text,
            @org.jspecify.annotations.Nullable ListingKind kind,
            Map<Facet, Set<String>> filters,
            Sort sort) {
        return new ListingQuery(QueryText.of(text), kind, filters, sort, (List<String>) null, false, 20, true);
    }
}
