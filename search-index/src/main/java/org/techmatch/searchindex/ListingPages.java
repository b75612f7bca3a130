package org.techmatch.searchindex;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.LongTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the server's answer into a {@link ListingPage}. */
final class ListingPages {
    private ListingPages() {}

    static ListingPage read(ListingQuery query, SearchResponse<Void> response, boolean loose) {
        List<ListingPage.Hit> hits = new ArrayList<>();
        response.hits()
                .hits()
                .forEach(hit -> hits.add(new ListingPage.Hit(
                        ListingKey.parse(Objects.requireNonNull(hit.id())),
                        hit.sort().stream().map(ListingPages::text).toList(),
                        hit.highlight(),
                        null)));
        boolean more = hits.size() > query.size();
        List<ListingPage.Hit> page = new ArrayList<>(more ? hits.subList(0, query.size()) : hits);
        if (query.backwards()) {
            Collections.reverse(page);
        }
        var total = response.hits().total();
        return new ListingPage(
                total == null ? 0 : total.value(),
                totals(response),
                List.copyOf(page),
                facets(query, response),
                more,
                aggregate(response, ListingQueryBuilder.MATCHED).filter().docCount(),
                related(response),
                loose);
    }

    static Map<ListingKind, Long> totals(SearchResponse<Void> response) {
        Map<ListingKind, Long> totals = new EnumMap<>(ListingKind.class);
        for (ListingKind kind : ListingKind.values()) {
            totals.put(kind, 0L);
        }
        counts(response, ListingQueryBuilder.KINDS).forEach(count -> totals.put(kind(count.value()), count.count()));
        return totals;
    }

    private static ListingKind kind(String value) {
        return ListingKind.ACHIEVEMENT.value().equals(value) ? ListingKind.ACHIEVEMENT : ListingKind.DEMAND;
    }

    static Map<Facet, List<ListingPage.Count>> facets(ListingQuery query, SearchResponse<Void> response) {
        if (!query.facets()) {
            return Map.of();
        }
        Map<Facet, List<ListingPage.Count>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, counts(response, facet.field()));
        }
        return facets;
    }

    private static List<ListingPage.Count> counts(SearchResponse<Void> response, String name) {
        Aggregate values = Objects.requireNonNull(
                aggregate(response, name).filter().aggregations().get(ListingQueryBuilder.VALUES));
        List<ListingPage.Count> counts = new ArrayList<>();
        if (values.isSterms()) {
            for (StringTermsBucket bucket : values.sterms().buckets().array()) {
                counts.add(count(bucket.key().stringValue(), bucket.docCount()));
            }
        } else if (values.isLterms()) {
            for (LongTermsBucket bucket : values.lterms().buckets().array()) {
                String label = bucket.keyAsString();
                counts.add(count(label == null ? String.valueOf(bucket.key()) : label, bucket.docCount()));
            }
        }
        return counts;
    }

    static List<String> related(SearchResponse<Void> response) {
        Aggregate best = response.aggregations().get(ListingQueryBuilder.RELATED);
        return best == null
                ? List.of()
                : Objects.requireNonNull(best.sampler().aggregations().get(ListingQueryBuilder.VALUES))
                        .sterms()
                        .buckets()
                        .array()
                        .stream()
                        .map(bucket -> bucket.key().stringValue())
                        .toList();
    }

    static Aggregate aggregate(SearchResponse<Void> response, String name) {
        return Objects.requireNonNull(response.aggregations().get(name));
    }

    private static ListingPage.Count count(String value, long count) {
        int separator = value.indexOf(ListingDocument.LABEL_SEPARATOR);
        return separator < 0
                ? new ListingPage.Count(value, null, count)
                : new ListingPage.Count(value.substring(0, separator), value.substring(separator + 1), count);
    }

    static String text(FieldValue value) {
        return value._toJsonString();
    }
}
