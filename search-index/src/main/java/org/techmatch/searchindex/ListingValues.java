package org.techmatch.searchindex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search can ask of a listing.
 *
 * @param texts everything that words are looked for in
 * @param filters the values that a filter can name, by {@link Facet#field()}
 */
public record ListingValues(
        String kind, String code, @Nullable String ipNumber, List<String> texts, Map<String, List<String>> filters) {
    /** The values of a document. */
    public static ListingValues of(ListingDocument document) {
        List<String> texts = new ArrayList<>();
        texts.add(document.title());
        texts.addAll(document.keywords());
        texts.addAll(document.fields());
        Stream.of(document.organisationName(), document.summary(), document.scenario())
                .filter(text -> text != null)
                .forEach(texts::add);
        texts.addAll(document.indicators());
        Map<String, List<String>> filters = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            List<String> values = values(facet, document);
            if (!values.isEmpty()) {
                filters.put(facet.field(), values);
            }
        }
        return new ListingValues(document.kind(), document.code(), document.ipNumber(), texts, filters);
    }

    private static List<String> values(Facet facet, ListingDocument document) {
        return switch (facet) {
            case TYPE -> of(document.type());
            case STAGE -> of(document.stage());
            case TRL -> of(document.trl());
            case MODE -> document.mode();
            case PRICE -> document.price();
            case TRIAL -> of(document.trial());
            case DEMAND_KIND -> of(document.demandKind());
            case BOOKING -> of(document.booking());
            case INDUSTRY -> document.industry();
            case DISCIPLINE -> document.discipline();
            case DISTRICT -> of(document.district());
            case ORGANISATION -> of(codeOf(document.organisation()));
        };
    }

    private static @Nullable String codeOf(@Nullable String organisation) {
        return organisation == null
                ? null
                : organisation.substring(0, organisation.indexOf(ListingDocument.LABEL_SEPARATOR));
    }

    private static List<String> of(@Nullable Object value) {
        return value == null ? List.of() : List.of(String.valueOf(value));
    }

    boolean has(String facet, String value) {
        return filters.getOrDefault(facet, List.of()).contains(value);
    }
}
