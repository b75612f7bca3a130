package org.techmatch.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.techmatch.catalogue.CatalogueEntry;
import org.techmatch.catalogue.Catalogues;
import org.techmatch.search.SearchAnswer.FacetValue;
import org.techmatch.searchindex.Facet;
import org.techmatch.searchindex.ListingPage;

/** Gives counts their labels, and fixed lists their empty values, which are shown as such and not left out. */
@Singleton
class FacetValues {
    private final Catalogues catalogues;
    private final SearchParameters parameters;

    FacetValues(Catalogues catalogues, SearchParameters parameters) {
        this.catalogues = catalogues;
        this.parameters = parameters;
    }

    Map<String, List<FacetValue>> of(Map<Facet, List<ListingPage.Count>> counts) {
        Map<String, List<FacetValue>> values = new LinkedHashMap<>();
        counts.forEach((facet, found) -> values.put(facet.field(), values(facet, found)));
        return values;
    }

    private List<FacetValue> values(Facet facet, List<ListingPage.Count> counts) {
        return switch (facet) {
            case TYPE, STAGE, MODE, PRICE, TRIAL, DEMAND_KIND, BOOKING -> complete(parameters.allowed(facet), counts);
            case TRL ->
                complete(IntStream.rangeClosed(1, 9).mapToObj(String::valueOf).toList(), counts);
            case DISTRICT -> districts(counts);
            case INDUSTRY, DISCIPLINE ->
                counts.stream().map(c -> labelled(facet, c)).toList();
            case ORGANISATION ->
                counts.stream()
                        .map(c -> new FacetValue(c.value(), c.label(), c.label(), c.count()))
                        .toList();
        };
    }

    private static List<FacetValue> complete(Collection<String> all, List<ListingPage.Count> counts) {
        return all.stream()
                .map(value -> new FacetValue(value, null, null, count(value, counts)))
                .toList();
    }

    private List<FacetValue> districts(List<ListingPage.Count> counts) {
        List<FacetValue> values = new ArrayList<>();
        for (CatalogueEntry entry : catalogues.find("district").orElseThrow().entries()) {
            values.add(new FacetValue(entry.code(), entry.name(), entry.nameEn(), count(entry.code(), counts)));
        }
        return values;
    }

    private FacetValue labelled(Facet facet, ListingPage.Count count) {
        return catalogues
                .entry(facet.field(), count.value())
                .map(e -> new FacetValue(e.code(), e.name(), e.nameEn(), count.count()))
                .orElseGet(() -> new FacetValue(count.value(), count.value(), count.value(), count.count()));
    }

    private static long count(String value, List<ListingPage.Count> counts) {
        return counts.stream()
                .filter(c -> c.value().equals(value))
                .mapToLong(ListingPage.Count::count)
                .findFirst()
                .orElse(0);
    }
}
