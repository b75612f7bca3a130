package org.techmatch.searchindex;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The filters of a query, whole or without one facet, so that each facet's counts reflect all the others. */
final class ListingFilters {
    private ListingFilters() {}

    /** All filters of the query but that of {@code own}; the kind is a filter too unless {@code anyKind}. */
    static Query allBut(@Nullable Facet own, ListingQuery query, boolean anyKind) {
        List<Query> filters = new ArrayList<>();
        ListingKind kind = query.kind();
        if (kind != null && !anyKind) {
            filters.add(kindIs(kind));
        }
        query.filters().forEach((facet, values) -> {
            if (facet != own) {
                filters.add(filter(facet, values));
            }
        });
        return filters.isEmpty() ? Query.of(q -> q.matchAll(m -> m)) : Query.of(q -> q.bool(b -> b.filter(filters)));
    }

    private static Query kindIs(ListingKind kind) {
        return Query.of(q -> q.term(t -> t.field("kind").value(kind.value())));
    }

    /** A filter that only one kind has does not hide listings of the other. */
    private static Query filter(Facet facet, Set<String> values) {
        Query chosen = facet == Facet.ORGANISATION ? organisation(values) : anyOf(facet, values);
        ListingKind only = facet.appliesTo();
        if (only == null) {
            return chosen;
        }
        ListingKind other = only == ListingKind.ACHIEVEMENT ? ListingKind.DEMAND : ListingKind.ACHIEVEMENT;
        return Query.of(q -> q.bool(b -> b.should(chosen, kindIs(other)).minimumShouldMatch("1")));
    }

    private static Query anyOf(Facet facet, Set<String> values) {
        List<FieldValue> terms =
                values.stream().sorted().map(value -> fieldValue(facet, value)).toList();
        return Query.of(q -> q.terms(t -> t.field(facet.field()).terms(v -> v.value(terms))));
    }

    private static FieldValue fieldValue(Facet facet, String value) {
        return switch (facet) {
            case TRL -> FieldValue.of(Long.parseLong(value));
            case TRIAL, BOOKING -> FieldValue.of(Boolean.parseBoolean(value));
            case TYPE, STAGE, MODE, PRICE, DEMAND_KIND, INDUSTRY, DISCIPLINE, DISTRICT, ORGANISATION ->
                FieldValue.of(value);
        };
    }

    private static Query organisation(Set<String> codes) {
        List<Query> prefixes = codes.stream()
                .sorted()
                .map(code -> Query.of(
                        q -> q.prefix(p -> p.field("organisation").value(code + ListingDocument.LABEL_SEPARATOR))))
                .toList();
        return Query.of(q -> q.bool(b -> b.should(prefixes).minimumShouldMatch("1")));
    }
}
