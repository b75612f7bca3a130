package org.techmatch.searchindex;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page by relevance: a part of the joint order, of the rest behind it, or of both. A place in the joint order is named by
 * a score of 0 or more, one in the rest by a negative one, so that a cursor says where to go on; both are worked out anew
 * for each page and come out the same while nothing changes.
 */
final class HybridPage {
    private final ListingQuery query;
    private final HybridSearch.Candidates candidates;
    private final Function<SearchRequest, SearchResponse<Void>> ask;
    private final List<Fusion.Fused> fused;

    HybridPage(
            ListingQuery query, HybridSearch.Candidates candidates, Function<SearchRequest, SearchResponse<Void>> ask) {
        this.query = query;
        this.candidates = candidates;
        this.ask = ask;
        this.fused = Fusion.of(query.text(), candidates.words(), candidates.nearest(), candidates.loose());
    }

    ListingPage read(String index, Query asked) {
        List<ListingPage.Hit> hits = query.backwards() ? before(index, asked) : after(index, asked);
        boolean more = hits.size() > query.size();
        List<ListingPage.Hit> page = new ArrayList<>(more ? hits.subList(0, query.size()) : hits);
        if (query.backwards()) {
            Collections.reverse(page);
        }
        List<ListingKey> keys = page.stream().map(ListingPage.Hit::key).toList();
        SearchResponse<Void> details =
                ask.apply(HybridRequests.details(index, query, asked, candidates.added(query.text()), keys));
        Map<ListingKind, Long> totals = ListingPages.totals(details);
        ListingKind kind = query.kind();
        return new ListingPage(
                kind == null
                        ? totals.values().stream().mapToLong(Long::longValue).sum()
                        : totals.getOrDefault(kind, 0L),
                totals,
                marked(page, details),
                ListingPages.facets(query, details),
                more,
                ListingPages.aggregate(details, ListingQueryBuilder.MATCHED)
                        .filter()
                        .docCount(),
                ListingPages.related(details),
                candidates.loose());
    }

    private List<ListingPage.Hit> after(String index, Query asked) {
        List<String> place = query.after();
        List<ListingPage.Hit> hits = new ArrayList<>();
        if (place == null || !isInRest(place)) {
            fused.stream()
                    .filter(each -> place == null || compare(each, place) > 0)
                    .limit(wanted())
                    .forEach(each -> hits.add(hit(each)));
        }
        if (hits.size() < wanted() && hasRest()) {
            hits.addAll(rest(index, asked, place != null && isInRest(place) ? place : null, wanted() - hits.size()));
        }
        return hits;
    }

    private List<ListingPage.Hit> before(String index, Query asked) {
        List<String> place = query.after();
        List<ListingPage.Hit> hits = new ArrayList<>();
        if (place != null && isInRest(place)) {
            hits.addAll(rest(index, asked, place, wanted()));
        }
        fused.reversed().stream()
                .filter(each -> place == null || isInRest(place) || compare(each, place) < 0)
                .limit(wanted() - hits.size())
                .forEach(each -> hits.add(hit(each)));
        return hits;
    }

    /** One more than the page holds, to learn whether another follows. */
    private int wanted() {
        return query.size() + 1;
    }

    /** Whether more listings may have the words than came as candidates. */
    private boolean hasRest() {
        return candidates.words().size() >= Fusion.BY_WORDS_MAX;
    }

    private List<ListingPage.Hit> rest(String index, Query asked, @Nullable List<String> place, int size) {
        List<String> after = place == null ? null : List.of(place.getFirst().substring(1), place.get(1), place.get(2));
        ListingQuery further = new ListingQuery(
                query.text(), query.kind(), query.filters(), query.sort(), after, query.backwards(), size - 1, false);
        Set<ListingKey> shown = new LinkedHashSet<>();
        fused.forEach(each -> shown.add(each.key()));
        SearchResponse<Void> found =
                ask.apply(ListingQueryBuilder.page(index, further, HybridRequests.rest(asked, shown)));
        List<ListingPage.Hit> hits = new ArrayList<>();
        found.hits().hits().forEach(hit -> {
            List<String> sort =
                    new ArrayList<>(hit.sort().stream().map(ListingPages::text).toList());
            sort.set(0, "-" + sort.getFirst());
            hits.add(new ListingPage.Hit(
                    ListingKey.parse(String.valueOf(hit.id())), sort, Map.of(), new ListingPage.Reason(100, 0, false)));
        });
        return hits;
    }

    private static boolean isInRest(List<String> place) {
        return place.getFirst().startsWith("-");
    }

    /** Whether a listing comes before or after a place. */
    private static int compare(Fusion.Fused each, List<String> place) {
        int byScore = Double.compare(Double.parseDouble(place.getFirst()), each.score());
        return byScore != 0 ? byScore : ListingKey.parse(place.get(2)).compareTo(each.key());
    }

    private static ListingPage.Hit hit(Fusion.Fused each) {
        return new ListingPage.Hit(
                each.key(),
                List.of(
                        String.valueOf(each.score()),
                        String.valueOf(each.publishedAt()),
                        each.key().value()),
                Map.of(),
                each.reason());
    }

    private static List<ListingPage.Hit> marked(List<ListingPage.Hit> page, SearchResponse<Void> details) {
        Map<String, Map<String, List<String>>> marks = new HashMap<>();
        details.hits().hits().forEach(hit -> marks.put(hit.id(), hit.highlight()));
        return page.stream()
                .map(hit -> new ListingPage.Hit(
                        hit.key(), hit.sort(), marks.getOrDefault(hit.key().value(), Map.of()), hit.reason()))
                .toList();
    }
}
