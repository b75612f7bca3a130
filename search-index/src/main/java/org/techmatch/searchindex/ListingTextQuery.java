package org.techmatch.searchindex;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.techmatch.searchindex.text.QueryTerm;
import org.techmatch.searchindex.text.QueryText;

/**
 * Turns the words of a query into what must match and what lifts a hit: field weights title 5, keywords 4,
 * field names 3, summary 2, scenario and indicators 1; an exact number or public code comes first.
 *
 * <p>Han text is searched by bigrams. A short run must occur as it stands, so that a part of a word is found and letters
 * that only happen to be near each other are not; a longer run may lack a quarter of its bigrams, since typed phrases
 * join words that texts keep apart. A synonym stands for its word, and lifts a hit less than the word itself.
 */
final class ListingTextQuery {
    /** The fields that lift a hit, with their weights. */
    static final List<String> WEIGHTED_FIELDS = Map.of(
                    "title", 5f,
                    "keywords", 4f,
                    "fields", 3f,
                    "organisationName", 2f,
                    "summary", 2f,
                    "scenario", 1f,
                    "indicators", 1f)
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> e.getKey() + "^" + e.getValue())
            .toList();

    /** A run of Han characters up to this length must occur as it stands. */
    static final int EXACT_RUN_MAX = 4;

    private static final float TITLE_WEIGHT = 5f;
    private static final float SYNONYM_WEIGHT = 0.4f;
    private static final String TERMS_THAT_MUST_MATCH = "3<75%";
    private static final float EXACT_BOOST = 10_000f;

    private ListingTextQuery() {}

    static Query of(QueryText text) {
        if (text.isEmpty()) {
            return Query.of(q -> q.matchAll(m -> m));
        }
        return exactOr(text, text.isLong() ? alike(text.text()) : words(text));
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

    /** The given query, and before it the listing whose number or code the whole input is. */
    static Query exactOr(QueryText text, Query words) {
        return text.exact()
                .map(exact -> {
                    String field = "IP_NUMBER".equals(exact.kind()) ? "ipNumber" : "code";
                    Query number = Query.of(q -> q.constantScore(c -> c.filter(
                                    f -> f.term(t -> t.field(field).value(exact.value())))
                            .boost(EXACT_BOOST)));
                    return Query.of(q -> q.bool(b -> b.should(number, words).minimumShouldMatch("1")));
                })
                .orElse(words);
    }

    /** Nearly all words must occur, each as it stands or in another spelling or word for it. */
    static Query occurrence(QueryText text) {
        List<Query> runs = text.words().stream().map(ListingTextQuery::run).toList();
        return Query.of(q -> q.bool(b -> b.should(runs).minimumShouldMatch("2<70%")));
    }

    /** What lifts a hit: the words in fields of weight, in the title as they stand, other words for them less. */
    static List<Query> lifts(QueryText text) {
        Stream<Query> typed = Stream.of(Query.of(q -> q.multiMatch(m ->
                m.query(String.join(" ", text.terms())).fields(WEIGHTED_FIELDS).type(TextQueryType.MostFields))));
        Stream<Query> title = text.terms().stream()
                .filter(term -> term.length() > 2)
                .map(term -> Query.of(
                        q -> q.matchPhrase(p -> p.field("title").query(term).boost(TITLE_WEIGHT))));
        Stream<Query> spellings =
                text.words().stream().flatMap(word -> word.spellings().stream()).map(spelling -> phrase(spelling, 1f));
        Stream<Query> synonyms = text.words().stream()
                .flatMap(word -> word.synonyms().stream().map(synonym -> synonym(word.text(), synonym)));
        return Stream.of(typed, title, spellings, synonyms)
                .flatMap(each -> each)
                .toList();
    }

    private static Query words(QueryText text) {
        return Query.of(q -> q.bool(b -> b.filter(occurrence(text)).should(lifts(text))));
    }

    /** A word in any of its spellings, or another word for it. */
    static Query run(QueryTerm term) {
        List<Query> ways = Stream.concat(
                        Stream.of(typed(term)),
                        Stream.concat(term.spellings().stream(), term.synonyms().stream())
                                .map(other -> Query.of(
                                        q -> q.matchPhrase(p -> p.field("all").query(other)))))
                .toList();
        return ways.size() == 1
                ? ways.getFirst()
                : Query.of(q -> q.bool(b -> b.should(ways).minimumShouldMatch("1")));
    }

    private static Query typed(QueryTerm term) {
        if (term.text().length() <= EXACT_RUN_MAX || !term.isHan()) {
            return Query.of(q -> q.matchPhrase(p -> p.field("all").query(term.text())));
        }
        return Query.of(q -> q.match(m -> m.field("all").query(term.text()).minimumShouldMatch(TERMS_THAT_MUST_MATCH)));
    }

    /** A longer word has more pairs of letters to score with, which must not lift it over the typed one. */
    private static Query synonym(String typed, String synonym) {
        return phrase(synonym, SYNONYM_WEIGHT * Math.min(1f, (float) pairs(typed) / pairs(synonym)));
    }

    private static int pairs(String word) {
        return (int)
                Math.max(1, word.codePoints().filter(Character::isIdeographic).count() - 1);
    }

    private static Query phrase(String words, float weight) {
        return Query.of(q -> q.multiMatch(m -> m.query(words)
                .fields(WEIGHTED_FIELDS)
                .type(TextQueryType.Phrase)
                .boost(weight)));
    }
}
