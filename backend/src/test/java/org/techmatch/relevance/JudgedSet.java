package org.techmatch.relevance;

import java.util.List;
import java.util.Map;
import org.techmatch.searchindex.ListingDocument;

/** Documents and queries that people judged. */
record JudgedSet(String name, List<ListingDocument> documents, List<Query> queries) {
    /**
     * A query.
     *
     * @param grades documents by key that answer it: 3 answers it, 2 helps, 1 is related
     */
    record Query(String kind, String text, Map<String, Integer> grades) {}

    /** A document with nothing but text. */
    static ListingDocument document(
            int number, String title, List<String> keywords, String summary, String scenario, List<String> indicators) {
        return new ListingDocument(
                key(number),
                "achievement",
                "CG-2026-%06d".formatted(number),
                null,
                title,
                keywords,
                List.of(),
                null,
                summary,
                scenario.isEmpty() ? null : scenario,
                indicators,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                ListingDocument.NO_DEADLINE,
                number,
                null);
    }

    /** The key of a document. */
    static String key(int number) {
        return "achievement-%010d".formatted(1_000_000_000 + number);
    }
}
