package org.techmatch.search;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.techmatch.listing.PublicListings;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.ListingIndex;
import org.techmatch.searchindex.ListingKey;

/** Suggests words, listings and organisations while a query is being typed, from what is public now. */
@Singleton
class Suggestions {
    private static final int TERMS_MAX = 6;
    private static final int TITLES_MAX = 4;
    private static final int UNITS_MAX = 3;
    private static final int TYPED_MAX = 40;

    private final Vocabulary vocabulary;
    private final ListingIndex index;
    private final SearchGate gate;
    private final PublicListings listings;
    private final Sql sql;

    Suggestions(Vocabulary vocabulary, ListingIndex index, SearchGate gate, PublicListings listings, Sql sql) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.gate = gate;
        this.listings = listings;
        this.sql = sql;
    }

    /** What the typed letters may become; nothing for a long text. */
    SuggestAnswer of(String typed) {
        String begun = typed.replaceAll("\\p{Cntrl}", " ").strip();
        if (begun.isEmpty() || begun.length() > TYPED_MAX) {
            return new SuggestAnswer(List.of(), List.of(), List.of());
        }
        List<String> terms = vocabulary.beginning(begun, entry -> entry.code() == null, TERMS_MAX).stream()
                .map(Vocabulary.Entry::word)
                .toList();
        return new SuggestAnswer(terms, titles(begun), units(begun));
    }

    private List<SuggestAnswer.Title> titles(String begun) {
        Optional<List<ListingKey>> keys = gate.ask(() -> index.titled(begun, TITLES_MAX));
        return listings.visible(keys.orElse(List.of())).entrySet().stream()
                .map(each -> new SuggestAnswer.Title(
                        each.getKey().kind().value(),
                        each.getValue().code(),
                        each.getValue().title()))
                .toList();
    }

    /** An organisation that is suspended meanwhile must not be named, so the database is asked again. */
    private List<SuggestAnswer.Unit> units(String begun) {
        Map<String, String> found = new LinkedHashMap<>();
        vocabulary
                .beginning(begun, entry -> entry.code() != null, UNITS_MAX)
                .forEach(entry -> found.put(entry.code(), entry.word()));
        if (found.isEmpty()) {
            return List.of();
        }
        return sql.list(
                "SELECT public_code, name FROM organisation WHERE status = 'VERIFIED' AND public_code IN ("
                        + Sql.marks(found.size()) + ") ORDER BY id",
                row -> new SuggestAnswer.Unit(row.getString(1), row.getString(2)),
                found.keySet().toArray());
    }
}
