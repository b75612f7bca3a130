package org.techmatch.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.techmatch.listing.ListingCard;
import org.techmatch.listing.PublicListing;
import org.techmatch.listing.PublicListings;
import org.techmatch.searchindex.Facet;
import org.techmatch.searchindex.ListingIndex;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;
import org.techmatch.searchindex.ListingPage;
import org.techmatch.searchindex.ListingQuery;
import org.techmatch.searchindex.meaning.TextVector;
import org.techmatch.searchindex.text.QueryTerm;
import org.techmatch.searchindex.text.QueryText;

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
    private final Meanings meanings;

    ListingSearch(
            ListingIndex index,
            SearchGate gate,
            PublicListings listings,
            DatabaseSearch database,
            FacetValues facetValues,
            SearchHints hints,
            Meanings meanings) {
        this.index = index;
        this.gate = gate;
        this.listings = listings;
        this.database = database;
        this.facetValues = facetValues;
        this.hints = hints;
        this.meanings = meanings;
    }

    /** A page of results. */
    public SearchAnswer search(SearchQuery query) {
        Optional<TextVector> meaning = meaning(query.listing());
        Optional<ListingPage> page = gate.ask(() ->
                meaning.isPresent() ? index.search(query.listing(), meaning.get()) : index.search(query.listing()));
        return page.map(found -> answer(query, found, meaning.isPresent())).orElseGet(() -> degraded(query));
    }

    /** The meaning to search by; a number or code has none. */
    private Optional<TextVector> meaning(ListingQuery query) {
        QueryText text = query.text();
        return text.isEmpty() || text.exact().isPresent() ? Optional.empty() : meanings.query(text.text());
    }

    /** The first public listings of a query by its words, whole; none while the search server is away. */
    public List<PublicListing> first(ListingQuery query) {
        return gate.ask(() -> index.search(query))
                .map(page -> listings
                        .current(page.hits().stream().map(ListingPage.Hit::key).toList())
                        .stream()
                        .filter(PublicListing::visible)
                        .toList())
                .orElse(List.of());
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

    private SearchAnswer answer(SearchQuery query, ListingPage page, boolean byMeaning) {
        Map<ListingKey, ListingCard> visible =
                listings.visible(page.hits().stream().map(ListingPage.Hit::key).toList());
        List<QueryTerm> words = query.listing().text().isLong()
                ? List.of()
                : query.listing().text().words();
        List<SearchAnswer.SearchHit> hits = new ArrayList<>();
        for (ListingPage.Hit hit : page.hits()) {
            ListingCard card = visible.get(hit.key());
            if (card != null) {
                hits.add(Marks.hit(card, hit.highlights(), words, why(query.listing(), hit)));
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
                        byMeaning,
                        totals(page.totals()),
                        hits,
                        facetValues.of(page.facets()),
                        hints.of(query.listing(), page));
    }

    private static SearchAnswer.@Nullable Why why(ListingQuery query, ListingPage.Hit hit) {
        ListingPage.Reason reason = hit.reason();
        if (reason == null) {
            return null;
        }
        List<String> passed = query.filters().keySet().stream()
                .filter(facet -> facet.appliesTo() == null
                        || facet.appliesTo() == hit.key().kind())
                .map(Facet::field)
                .toList();
        return new SearchAnswer.Why(
                reason.words(), 100 - reason.words(), reason.similarity(), reason.byMeaningOnly(), passed);
    }

    private SearchAnswer degraded(SearchQuery query) {
        DatabaseSearch.Found found = database.search(query.listing());
        List<SearchAnswer.SearchHit> hits = found.rows().stream()
                .map(row -> Marks.hit(row.card(), Map.of(), List.of(), null))
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
                .answer(true, false, totals(found.totals()), hits, Map.of(), SearchHints.Hints.NONE);
    }

    private static Map<String, Long> totals(Map<ListingKind, Long> totals) {
        return totals.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
    }
}
