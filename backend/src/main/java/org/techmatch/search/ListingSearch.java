package org.techmatch.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.techmatch.listing.ListingCard;
import org.techmatch.listing.PublicListing;
import org.techmatch.listing.PublicListings;
import org.techmatch.searchindex.ListingIndex;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;
import org.techmatch.searchindex.ListingPage;
import org.techmatch.searchindex.text.QueryTerm;

/**
 * Answers searches: one request to the index and one query to the database a page. Every hit is checked against the
 * projection before it leaves; when the index is away the database answers.
 */
@Singleton
public class ListingSearch {
    private static final int SIMILAR_MAX = 4;

    private final ListingIndex index;
    private final SearchGate gate;
    private final PublicListings listings;
    private final DatabaseSearch database;
    private final FacetValues facetValues;
    private final SearchHints hints;

    ListingSearch(
            ListingIndex index,
            SearchGate gate,
            PublicListings listings,
            DatabaseSearch database,
            FacetValues facetValues,
            SearchHints hints) {
        this.index = index;
        this.gate = gate;
        this.listings = listings;
        this.database = database;
        this.facetValues = facetValues;
        this.hints = hints;
    }

    /** A page of results. */
    public SearchAnswer search(SearchQuery query) {
        Optional<ListingPage> page = gate.ask(() -> index.search(query.listing()));
        return page.map(found -> answer(query, found)).orElseGet(() -> degraded(query));
    }

    /** Listings like a given one: achievements and demands, best first. */
    public Similar similar(PublicListing listing, String text) {
        Map<ListingKind, List<ListingCard>> found = new EnumMap<>(ListingKind.class);
        for (ListingKind kind : ListingKind.values()) {
            Optional<List<ListingKey>> keys = gate.ask(() -> index.similar(text, listing.key(), kind, SIMILAR_MAX));
            if (keys.isEmpty()) {
                return new Similar(true, List.of(), List.of());
            }
            found.put(kind, List.copyOf(listings.visible(keys.get()).values()));
        }
        return new Similar(
                false,
                found.getOrDefault(ListingKind.ACHIEVEMENT, List.of()),
                found.getOrDefault(ListingKind.DEMAND, List.of()));
    }

    /**
     * The public listings of the other kind that are most like a listing, best first.
     *
     * @return empty while the search server is away
     */
    public Optional<List<PublicListing>> counterparts(PublicListing listing, String text, int size) {
        ListingKind other = listing.key().kind() == ListingKind.DEMAND ? ListingKind.ACHIEVEMENT : ListingKind.DEMAND;
        return gate.ask(() -> index.related(text, other, size))
                .map(keys -> listings.current(keys).stream()
                        .filter(PublicListing::visible)
                        .toList());
    }

    private SearchAnswer answer(SearchQuery query, ListingPage page) {
        Map<ListingKey, ListingCard> visible =
                listings.visible(page.hits().stream().map(ListingPage.Hit::key).toList());
        List<QueryTerm> words = query.listing().text().isLong()
                ? List.of()
                : query.listing().text().words();
        List<SearchAnswer.SearchHit> hits = new ArrayList<>();
        for (ListingPage.Hit hit : page.hits()) {
            ListingCard card = visible.get(hit.key());
            if (card != null) {
                hits.add(Marks.hit(card, hit.highlights(), words));
            }
        }
        return new ResultPage(query, page.total(), page.hits().size(), page.more())
                .places(
                        page.hits().isEmpty()
                                ? List.of()
                                : page.hits().getFirst().sort(),
                        page.hits().isEmpty()
                                ? List.of()
                                : page.hits().getLast().sort())
                .answer(
                        false,
                        totals(page.totals()),
                        hits,
                        facetValues.of(page.facets()),
                        hints.of(query.listing(), page));
    }

    private SearchAnswer degraded(SearchQuery query) {
        DatabaseSearch.Found found = database.search(query.listing());
        List<SearchAnswer.SearchHit> hits = found.rows().stream()
                .map(row -> Marks.hit(row.card(), Map.of(), List.of()))
                .toList();
        return new ResultPage(query, found.total(), found.rows().size(), found.more())
                .places(
                        found.rows().isEmpty()
                                ? List.of()
                                : DatabaseSearch.place(
                                        query.listing(), found.rows().getFirst()),
                        found.rows().isEmpty()
                                ? List.of()
                                : DatabaseSearch.place(
                                        query.listing(), found.rows().getLast()))
                .answer(true, totals(found.totals()), hits, Map.of(), SearchHints.Hints.NONE);
    }

    private static Map<String, Long> totals(Map<ListingKind, Long> totals) {
        return totals.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
    }
}
