package org.techmatch.searchindex;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.List;
import java.util.Map;
import org.techmatch.searchindex.text.QueryText;

/**
 * Turns the words of a query into what must match and what lifts a hit: field weights title 5, keywords 4,
 * field names 3, summary 2, scenario and indicators 1; an exact number or public code comes first.
 *
 * <p>Han text is searched by bigrams. A short run must occur as it stands, so that a part of a word is found and letters
 * that only happen to be near each other are not; a longer run may lack a quarter of its bigrams, since typed phrases
 * join words that texts keep apart.
 */
final class ListingTextQuery {
    private static final Map<String, Float> WEIGHTS = Map.of(
            "title",
            5f,
            "keywords",
            4f,
            "fields",
            3f,
            "organisationName",
            2f,
            "summary",
            2f,
            "scenario",
            1f,
            "indicators",
            1f);
    private static final List<String> WEIGHTED_FIELDS = WEIGHTS.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> e.getKey() + "^" + e.getValue())
            .toList();
    private static final int EXACT_RUN_MAX = 4;

    /** Of the bigrams of a long run: all of up to three, else three quarters. */
    static final String TERMS_THAT_MUST_MATCH = "3<75%";

    /** Of the runs of a query: all of up to two, else seven tenths. */
    static final String RUNS_THAT_MUST_MATCH = "2<70%";

    private static final int RELATED_MAX = 500;
    private static final float EXACT_BOOST = 10_000f;

    private ListingTextQuery() {}

    static Query of(QueryText text) {
        if (text.isEmpty()) {
            return Query.of(q -> q.matchAll(m -> m));
        }
        Query words = text.isLong() ? alike(text.text()) : words(text);
        return text.exact().map(exact -> exactOr(exact, words)).orElse(words);
    }

    /** Listings whose text shares the most telling terms with the given one. */
    static Query alike(String text) {
        return Query.of(q -> q.bool(b -> b.must(m -> m.moreLikeThis(mlt -> mlt.fields("all")
                        .like(l -> l.text(text))
                        .minTermFreq(1)
                        .minDocFreq(1)
                        .maxQueryTerms(60)
                        .minimumShouldMatch("12%")))
                .should(s -> s.moreLikeThis(mlt -> mlt.fields("title", "keywords")
                        .like(l -> l.text(text))
                        .minTermFreq(1)
                        .minDocFreq(1)
                        .maxQueryTerms(60)
                        .minimumShouldMatch("1")
                        .boost(2f)))));
    }

    /**
     * Listings that share a few terms with the beginning of the given text. All of its terms are asked for: which are the
     * telling ones, a young index does not know yet.
     */
    static Query related(String text) {
        String beginning = text.substring(
                0, text.offsetByCodePoints(0, Math.min(RELATED_MAX, text.codePointCount(0, text.length()))));
        return Query.of(q -> q.bool(b -> b.must(
                        m -> m.match(t -> t.field("all").query(beginning).minimumShouldMatch("2")))
                .should(s -> s.match(t -> t.field("title").query(beginning)))));
    }

    private static Query words(QueryText text) {
        BoolQuery.Builder bool = new BoolQuery.Builder();
        List<Query> runs = text.terms().stream().map(ListingTextQuery::run).toList();
        bool.filter(f -> f.bool(b -> b.should(runs).minimumShouldMatch(RUNS_THAT_MUST_MATCH)));
        bool.should(s -> s.multiMatch(m ->
                m.query(String.join(" ", text.terms())).fields(WEIGHTED_FIELDS).type(TextQueryType.MostFields)));
        text.terms().stream()
                .filter(term -> term.length() > 2)
                .forEach(term -> bool.should(
                        s -> s.matchPhrase(p -> p.field("title").query(term).boost(WEIGHTS.get("title")))));
        return Query.of(q -> q.bool(bool.build()));
    }

    /** Whether a term must occur as it stands. */
    static boolean isPhrase(String term) {
        return term.length() <= EXACT_RUN_MAX || !Character.isIdeographic(term.codePointAt(0));
    }

    /** How many of so many clauses must match by a specification such as {@code 3<75%}, counted as the server does. */
    static int needed(int clauses, String specification) {
        String[] parts = specification.split("[<%]");
        return clauses <= Integer.parseInt(parts[0])
                ? clauses
                : (int) ((clauses * Integer.parseInt(parts[1])) * (1 / 100f));
    }

    private static Query run(String term) {
        if (isPhrase(term)) {
            return Query.of(q -> q.matchPhrase(p -> p.field("all").query(term)));
        }
        return Query.of(q -> q.match(m -> m.field("all").query(term).minimumShouldMatch(TERMS_THAT_MUST_MATCH)));
    }

    private static Query exactOr(QueryText.Exact exact, Query words) {
        String field = "IP_NUMBER".equals(exact.kind()) ? "ipNumber" : "code";
        Query number = Query.of(q -> q.constantScore(c ->
                c.filter(f -> f.term(t -> t.field(field).value(exact.value()))).boost(EXACT_BOOST)));
        return Query.of(q -> q.bool(b -> b.should(number, words).minimumShouldMatch("1")));
    }
}
