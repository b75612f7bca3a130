package org.techmatch.searchindex;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the one request that a page of results costs: hits, marks, and counts that reflect the other filters. */
public final class ListingQueryBuilder {
    /** The counts by kind under all filters but the kind. */
    static final String KINDS = "kinds";

    /** The count without any filter. */
    static final String MATCHED = "matched";

    /** The keywords of the best hits. */
    static final String RELATED = "related";

    static final String VALUES = "values";

    private static final List<String> HIGHLIGHTED =
            List.of("title", "summary", "keywords", "fields", "organisationName", "scenario", "indicators");
    private static final int SNIPPET_CHARACTERS = 110;

    private ListingQueryBuilder() {}

    /** The request for one page; asks for one hit more than the page holds to learn whether another follows. */
    public static SearchRequest page(String index, ListingQuery query) {
        return page(index, query, ListingTextQuery.of(query.text()));
    }

    /** The request for one page of what the words may have meant. */
    static SearchRequest loosePage(String index, ListingQuery query) {
        return page(index, query, LooseTextQuery.of(query.text()));
    }

    /** The request for one page of what the given query finds. */
    static SearchRequest page(String index, ListingQuery query, Query words) {
        SearchRequest.Builder request = new SearchRequest.Builder()
                .index(index)
                .query(words)
                .postFilter(ListingFilters.allBut(null, query, false))
                .trackTotalHits(t -> t.enabled(true))
                .trackScores(false)
                .source(s -> s.fetch(false))
                .size(query.size() == 0 ? 0 : query.size() + 1)
                .sort(sort(query))
                .aggregations(aggregations(query));
        List<String> after = query.after();
        if (after != null) {
            request.searchAfter(fieldValues(query, after));
        }
        if (!query.text().isEmpty() && query.size() > 0) {
            request.highlight(highlight(words));
        }
        return request.build();
    }

    /** The request for listings whose text is like the given one, best first, without the listing itself. */
    public static SearchRequest similar(String index, String text, ListingKey self, ListingKind kind, int size) {
        return SearchRequest.of(r -> r.index(index)
                .query(q -> q.bool(b -> b.must(ListingTextQuery.alike(text))
                        .filter(f -> f.term(t -> t.field("kind").value(kind.value())))
                        .mustNot(n -> n.term(t -> t.field("key").value(self.value())))))
                .source(s -> s.fetch(false))
                .size(size));
    }

    /** The request for listings of a kind that have something to do with a text, the nearest first. */
    public static SearchRequest related(String index, String text, ListingKind kind, int size) {
        return SearchRequest.of(r -> r.index(index)
                .query(q -> q.bool(b -> b.must(ListingTextQuery.related(text))
                        .filter(f -> f.term(t -> t.field("kind").value(kind.value())))))
                .source(s -> s.fetch(false))
                .size(size));
    }

    static List<SortOptions> sort(ListingQuery query) {
        boolean back = query.backwards();
        List<SortOptions> order = new ArrayList<>();
        switch (query.effectiveSort()) {
            case RELEVANCE -> order.add(SortOptions.of(s -> s.score(o -> o.order(direction(SortOrder.Desc, back)))));
            case DEADLINE ->
                order.add(SortOptions.of(s -> s.field(f -> f.field("deadline")
                        .order(direction(SortOrder.Asc, back))
                        .format("strict_date"))));
            case NEWEST -> {
                // only the publication time, which every order ends with
            }
        }
        order.add(SortOptions.of(s -> s.field(f -> f.field("publishedAt").order(direction(SortOrder.Desc, back)))));
        order.add(SortOptions.of(s -> s.field(f -> f.field("key").order(direction(SortOrder.Desc, back)))));
        return order;
    }

    private static SortOrder direction(SortOrder forwards, boolean back) {
        return (forwards == SortOrder.Asc) == back ? SortOrder.Desc : SortOrder.Asc;
    }

    private static List<FieldValue> fieldValues(ListingQuery query, List<String> after) {
        List<FieldValue> values = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            String value = after.get(i);
            boolean score = i == 0 && query.effectiveSort() == ListingQuery.Sort.RELEVANCE;
            boolean time = i == after.size() - 2;
            if (score) {
                values.add(FieldValue.of(Double.parseDouble(value)));
            } else {
                values.add(time ? FieldValue.of(Long.parseLong(value)) : FieldValue.of(value));
            }
        }
        return values;
    }

    static Map<String, Aggregation> aggregations(ListingQuery query) {
        Map<String, Aggregation> all = new LinkedHashMap<>();
        all.put(
                KINDS,
                Aggregation.of(a -> a.filter(ListingFilters.allBut(null, query, true))
                        .aggregations(VALUES, v -> v.terms(t -> t.field("kind")))));
        all.put(MATCHED, Aggregation.of(a -> a.filter(f -> f.matchAll(m -> m))));
        if (query.facets() && !query.text().isEmpty()) {
            all.put(RELATED, SuggestionQueries.related());
        }
        if (query.facets()) {
            for (Facet facet : Facet.values()) {
                all.put(facet.field(), counts(facet, query));
            }
        }
        return all;
    }

    private static Aggregation counts(Facet facet, ListingQuery query) {
        TermsAggregation.Builder terms =
                new TermsAggregation.Builder().field(facet.field()).size(facet.valuesMax());
        if (facet == Facet.INDUSTRY) {
            terms.include(i -> i.regexp("[A-Z][0-9]{2}"));
        }
        TermsAggregation built = terms.build();
        return Aggregation.of(
                a -> a.filter(ListingFilters.allBut(facet, query, false)).aggregations(VALUES, v -> v.terms(built)));
    }

    /** Marks the words of the given query. */
    static Highlight highlight(Query words) {
        Highlight.Builder highlight = new Highlight.Builder()
                .highlightQuery(words)
                .preTags(String.valueOf(ListingPage.MARK_START))
                .postTags(String.valueOf(ListingPage.MARK_END))
                .requireFieldMatch(false);
        HIGHLIGHTED.forEach(field -> highlight.fields(co.elastic.clients.util.NamedValue.of(
                field,
                co.elastic.clients.elasticsearch.core.search.HighlightField.of(f -> "summary".equals(field)
                        ? f.fragmentSize(SNIPPET_CHARACTERS).numberOfFragments(1)
                        : f.numberOfFragments(0)))));
        return highlight.build();
    }
}
