package org.techmatch.alert;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPortal;
import org.techmatch.exchange.DemoData;
import org.techmatch.listing.PublicListing;
import org.techmatch.listing.PublicListings;
import org.techmatch.search.ListingDocuments;
import org.techmatch.searchindex.AnalysedText;
import org.techmatch.searchindex.Facet;
import org.techmatch.searchindex.IndexNames;
import org.techmatch.searchindex.ListingAnalysis;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;
import org.techmatch.searchindex.ListingQuery;
import org.techmatch.searchindex.ListingQueryBuilder;
import org.techmatch.searchindex.ListingValues;
import org.techmatch.searchindex.StandingQuery;
import org.techmatch.searchindex.text.QueryText;
import org.techmatch.synonym.SynonymsInForce;

/** A standing query finds exactly what the index finds for the same query. */
class StandingQueryIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final int QUERIES = 1_500;

    private final Random random = new Random(20_261_124);
    private final ListingAnalysis analysis = PORTAL.bean(ListingAnalysis.class);
    private final Map<ListingKey, ListingValues> listings = new LinkedHashMap<>();
    private final Map<ListingKey, AnalysedText> texts = new LinkedHashMap<>();

    @Test
    void standingQueriesFindWhatTheIndexFindsAndAreFiledWhereTheirListingsAreLookedUp() throws IOException {
        PORTAL.empty();
        PORTAL.bean(DemoData.class).load();
        PORTAL.settle();
        ListingDocuments documents = PORTAL.bean(ListingDocuments.class);
        for (PublicListing row : PORTAL.bean(PublicListings.class).after(null, 1_000)) {
            ListingValues values = ListingValues.of(documents.document(row));
            listings.put(row.key(), values);
            texts.put(row.key(), analysis.texts(values.texts()));
        }
        Map<String, Integer> filed = new LinkedHashMap<>();
        int nonEmpty = 0;
        for (int i = 0; i < QUERIES; i++) {
            ListingQuery query = query();
            StandingQuery standing =
                    StandingQuery.of(query, analysis.terms(query.text().forms()));
            Set<String> signs = standing.waitsFor(sign -> filed.getOrDefault(sign, 0));
            signs.forEach(sign -> filed.merge(sign, 1, Integer::sum));

            Set<String> expected = keys(query);
            assertThat(found(standing, null)).as(query.toString()).isEqualTo(expected);
            assertThat(found(standing, signs)).as("filed: %s %s", query, signs).isEqualTo(expected);
            nonEmpty += expected.isEmpty() ? 0 : 1;
        }
        assertThat(nonEmpty).isBetween(QUERIES / 4, QUERIES * 9 / 10);
    }

    private Set<String> found(StandingQuery query, Set<String> signs) {
        return listings.entrySet().stream()
                .filter(each -> signs == null
                        || !Collections.disjoint(
                                new HashSet<>(StandingQuery.signs(each.getValue(), texts.get(each.getKey()))), signs))
                .filter(each -> query.finds(each.getValue(), () -> texts.get(each.getKey())))
                .map(each -> each.getKey().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the index finds as typed, without guesses at what else may have been meant. */
    private static Set<String> keys(ListingQuery query) throws IOException {
        return PORTAL
                .bean(ElasticsearchClient.class)
                .search(ListingQueryBuilder.page(PORTAL.bean(IndexNames.class).read(), query), Void.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> String.valueOf(hit.id()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private ListingQuery query() {
        List<String> words = new ArrayList<>();
        int count = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            words.add(word());
        }
        String text = String.join(random.nextInt(8) == 0 ? "" : " ", words);
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        while (random.nextInt(3) == 0) {
            Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
            List<String> values = any().filters().getOrDefault(facet.field(), List.of());
            if (!values.isEmpty()) {
                filters.computeIfAbsent(facet, f -> new TreeSet<>()).add(values.get(random.nextInt(values.size())));
            }
        }
        ListingKind kind = random.nextInt(3) > 0 ? null : ListingKind.values()[random.nextInt(2)];
        QueryText read = QueryText.of(
                text.length() > QueryText.WORDS_MAX ? text.substring(0, QueryText.WORDS_MAX) : text,
                PORTAL.bean(SynonymsInForce.class).get());
        return new ListingQuery(read, kind, filters, ListingQuery.Sort.NEWEST, null, false, 1_000, false);
    }

    /** A piece of a listing's text, in a few ways that people write, or its number or code. */
    private String word() {
        ListingValues listing = any();
        if (random.nextInt(30) == 0) {
            return listing.ipNumber() == null ? listing.code() : listing.ipNumber();
        }
        String text = listing.texts().get(random.nextInt(listing.texts().size()));
        int from = random.nextInt(text.length());
        String piece = text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(9)));
        return switch (random.nextInt(12)) {
            case 0 -> piece.toUpperCase(java.util.Locale.ROOT);
            case 1 -> new StringBuilder(piece).reverse().toString();
            case 2 -> piece.replaceFirst("(.)(.)", "$1 $2");
            default -> piece;
        };
    }

    private ListingValues any() {
        List<ListingValues> all = List.copyOf(listings.values());
        return all.get(random.nextInt(all.size()));
    }
}
