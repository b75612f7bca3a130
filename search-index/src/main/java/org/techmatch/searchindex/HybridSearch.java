package org.techmatch.searchindex;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.techmatch.searchindex.meaning.TextVector;
import org.techmatch.searchindex.text.QueryText;

/**
 * Searches by words and meaning. The result is what has the words together with what is near in meaning; by relevance it
 * begins with the joint order of the best candidates of either ({@link Fusion}) and goes on with the rest of what has the
 * words, in the order of its words.
 */
final class HybridSearch {
    private final ElasticsearchClient client;
    private final String index;

    HybridSearch(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /** The best candidates of either kind. */
    record Candidates(List<Fusion.ByWords> words, List<Fusion.ByMeaning> nearest, boolean loose) {
        /** Listings that are in the result beside those that have the words, whether or not they pass the filters. */
        Set<ListingKey> added(QueryText text) {
            return Fusion.added(text, words, nearest);
        }
    }

    /** One page. */
    ListingPage page(ListingQuery query, TextVector meaning) {
        Candidates candidates = candidates(query, meaning);
        Query asked = HybridRequests.asked(query.text(), candidates.loose());
        if (query.effectiveSort() == ListingQuery.Sort.RELEVANCE && query.size() > 0) {
            return new HybridPage(query, candidates, this::ask).read(index, asked);
        }
        Query members = HybridRequests.members(asked, candidates.added(query.text()));
        return ListingPages.read(query, ask(ListingQueryBuilder.page(index, query, members)), candidates.loose());
    }

    /** Asks for the candidates: one round, and a second one when hardly anything has the words. */
    Candidates candidates(ListingQuery query, TextVector meaning) {
        List<MultiSearchItem<Void>> answers = ask(List.of(
                HybridRequests.meanings(query, meaning),
                HybridRequests.words(query, false),
                HybridRequests.count(query, ListingPage.FEW)));
        boolean loose = ListingIndex.mayBeLoose(query) && found(answers.get(2)) < ListingPage.FEW;
        MultiSearchItem<Void> words =
                loose ? ask(List.of(HybridRequests.words(query, true))).getFirst() : answers.get(1);
        return new Candidates(
                words.hits().hits().stream().map(HybridSearch::byWords).toList(),
                answers.get(0).hits().hits().stream()
                        .map(HybridSearch::byMeaning)
                        .toList(),
                loose);
    }

    private static long found(MultiSearchItem<Void> count) {
        return Objects.requireNonNull(count.hits().total()).value();
    }

    private static Fusion.ByWords byWords(Hit<Void> hit) {
        return new Fusion.ByWords(
                key(hit),
                publishedAt(hit),
                score(hit),
                hit.matchedQueries().containsKey(HybridRequests.ASKED),
                hit.matchedQueries().containsKey(HybridRequests.PASSES));
    }

    /** The index's score of a vector is (1 + cosine) / 2. */
    private static Fusion.ByMeaning byMeaning(Hit<Void> hit) {
        return new Fusion.ByMeaning(
                key(hit),
                publishedAt(hit),
                2 * score(hit) - 1,
                hit.matchedQueries().containsKey(HybridRequests.PASSES));
    }

    private static ListingKey key(Hit<Void> hit) {
        return ListingKey.parse(Objects.requireNonNull(hit.id()));
    }

    private static double score(Hit<Void> hit) {
        return hit.sort().getFirst().doubleValue();
    }

    private static long publishedAt(Hit<Void> hit) {
        return hit.sort().get(1).longValue();
    }

    private SearchResponse<Void> ask(co.elastic.clients.elasticsearch.core.SearchRequest request) {
        return ListingIndex.call(() -> client.search(request, Void.class));
    }

    private List<MultiSearchItem<Void>> ask(List<RequestItem> requests) {
        MsearchResponse<Void> response =
                ListingIndex.call(() -> client.msearch(m -> m.index(index).searches(requests), Void.class));
        return response.responses().stream()
                .map(answer -> {
                    if (answer.isFailure()) {
                        throw new IndexAway(
                                "search server refused: "
                                        + answer.failure().error().reason(),
                                new IllegalStateException(
                                        String.valueOf(answer.failure().error())),
                                answer.failure().status() < ListingIndex.SERVER_ERROR);
                    }
                    return answer.result();
                })
                .toList();
    }
}
