package org.techmatch.searchindex;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.techmatch.searchindex.meaning.TextVector;
import org.techmatch.searchindex.text.QueryText;

/** The requests of a search by words and meaning: for the candidates of either, and for what a page shows of them. */
final class HybridRequests {
    /** Marks candidates that have the words as they were asked for. */
    static final String ASKED = "asked";

    /** Marks candidates that pass the query's filters. */
    static final String PASSES = "passes";

    private static final String LETTERS = "zh_letters";
    private static final int LOOKED_AT = 2;

    /** How much being near the words counts for a term or two; in a sentence it only lets a listing in. */
    private static final float NEAR_WEIGHT = 3f;

    private HybridRequests() {}

    /** What has the words: as asked, or, when hardly anything has, near them. */
    static Query asked(QueryText text, boolean loose) {
        return loose ? LooseTextQuery.of(text) : ListingTextQuery.of(text);
    }

    /**
     * Candidates by words: besides what has the words, whatever shares pairs of letters or single ones with the query, which
     * orders what meaning finds, and brings nothing in by itself.
     */
    static RequestItem words(ListingQuery query, boolean loose) {
        QueryText text = query.text();
        Query asked = loose
                ? Query.of(q -> q.bool(b -> b.should(ListingTextQuery.of(text))
                        .should(s -> s.bool(
                                n -> n.must(LooseTextQuery.near(text)).boost(Fusion.isTerms(text) ? NEAR_WEIGHT : 0f)))
                        .minimumShouldMatch("1")
                        .queryName(ASKED)))
                : Query.of(q -> q.bool(b -> b.must(ListingTextQuery.of(text)).queryName(ASKED)));
        List<Query> shares = new ArrayList<>(List.of(asked));
        String words = text.isLong() ? text.text() : String.join(" ", text.terms());
        shares.add(Query.of(q -> q.multiMatch(
                m -> m.query(words).fields(ListingTextQuery.WEIGHTED_FIELDS).type(TextQueryType.MostFields))));
        if (loose || !Fusion.isTerms(text)) {
            shares.add(Query.of(q -> q.multiMatch(m -> m.query(words)
                    .fields(ListingTextQuery.WEIGHTED_FIELDS)
                    .type(TextQueryType.MostFields)
                    .analyzer(LETTERS))));
        }
        return candidates(
                query, Query.of(q -> q.bool(b -> b.should(shares).minimumShouldMatch("1"))), Fusion.BY_WORDS_MAX);
    }

    /** Whether hardly anything has the words: counts to {@code few} and no further. */
    static RequestItem count(ListingQuery query, int few) {
        return RequestItem.of(i -> i.header(h -> h)
                .body(b -> b.query(ListingTextQuery.of(query.text()))
                        .trackTotalHits(t -> t.count(few))
                        .size(0)));
    }

    /** Candidates by meaning. */
    static RequestItem meanings(ListingQuery query, TextVector meaning) {
        byte[] bytes = meaning.bytes();
        List<Float> vector = new ArrayList<>(bytes.length);
        for (byte number : bytes) {
            vector.add((float) number);
        }
        Query nearest = Query.of(q -> q.knn(k -> k.field("meaning")
                .queryVector(vector)
                .k(Fusion.BY_MEANING_MAX)
                .numCandidates(LOOKED_AT * Fusion.BY_MEANING_MAX)));
        return candidates(query, nearest, Fusion.BY_MEANING_MAX);
    }

    /** What has the words, and the listings that meaning adds. */
    static Query members(Query asked, Collection<ListingKey> near) {
        return near.isEmpty()
                ? asked
                : Query.of(q -> q.bool(b -> b.should(asked, keyIn(near)).minimumShouldMatch("1")));
    }

    /** Counts over all members, and the marks of the listings on the page. */
    static SearchRequest details(
            String index, ListingQuery query, Query asked, Collection<ListingKey> near, Collection<ListingKey> page) {
        return SearchRequest.of(r -> r.index(index)
                .query(members(asked, near))
                .postFilter(keyIn(page))
                .source(s -> s.fetch(false))
                .size(page.size())
                .sort(o -> o.field(f -> f.field("key")))
                .aggregations(ListingQueryBuilder.aggregations(query))
                .highlight(ListingQueryBuilder.highlight(asked)));
    }

    /** What has the words and is not among the given ones. */
    static Query rest(Query asked, Collection<ListingKey> without) {
        return Query.of(q -> q.bool(b -> b.must(asked).mustNot(keyIn(without))));
    }

    private static Query keyIn(Collection<ListingKey> keys) {
        List<FieldValue> values =
                keys.stream().map(key -> FieldValue.of(key.value())).toList();
        return Query.of(q -> q.terms(t -> t.field("key").terms(v -> v.value(values))));
    }

    /**
     * Filters only mark what passes, so that they narrow a result and never change what else is in it: counts of facets then
     * say what choosing a value gives.
     */
    private static RequestItem candidates(ListingQuery query, Query found, int size) {
        Query passing = Query.of(q -> q.constantScore(c ->
                c.filter(ListingFilters.allBut(null, query, false)).boost(0f).queryName(PASSES)));
        List<SortOptions> order = List.of(
                SortOptions.of(s -> s.score(o -> o.order(SortOrder.Desc))),
                SortOptions.of(s -> s.field(f -> f.field("publishedAt").order(SortOrder.Desc))),
                SortOptions.of(s -> s.field(f -> f.field("key").order(SortOrder.Desc))));
        return RequestItem.of(i -> i.header(h -> h)
                .body(b -> b.query(q -> q.bool(m -> m.must(found).should(passing)))
                        .source(s -> s.fetch(false))
                        .trackTotalHits(t -> t.enabled(false))
                        .sort(order)
                        .size(size)));
    }
}
