package org.techmatch.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.techmatch.searchindex.ListingKind;
import org.techmatch.searchindex.ListingQuery;
import org.techmatch.searchindex.text.QueryText;

/** Where the page stands and how to turn it. */
record ResultPage(SearchQuery query, long total, int shown, boolean more, List<String> first, List<String> last) {
    ResultPage(SearchQuery query, long total, int shown, boolean more) {
        this(query, total, shown, more, List.of(), List.of());
    }

    ResultPage places(List<String> firstPlace, List<String> lastPlace) {
        return new ResultPage(query, total, shown, more, firstPlace, lastPlace);
    }

    SearchAnswer answer(
            boolean degraded,
            boolean byMeaning,
            Map<String, Long> totals,
            List<SearchAnswer.SearchHit> hits,
            Map<String, List<SearchAnswer.FacetValue>> facets,
            SearchHints.Hints hints) {
        ListingQuery listing = query.listing();
        boolean back = listing.backwards();
        boolean next = shown > 0 && (back || more);
        boolean previous = shown > 0 && (back ? more : listing.after() != null);
        long offset = back && !more ? 0 : query.offset();
        return new SearchAnswer(
                query.typed(),
                Optional.ofNullable(listing.kind()).map(ListingKind::value).orElse("all"),
                listing.effectiveSort().name().toLowerCase(Locale.ROOT),
                listing.size(),
                degraded,
                total,
                totals,
                shown == 0 ? 0 : offset + 1,
                offset + shown,
                reading(listing, hints.loose()),
                hits,
                facets,
                next ? new PageCursor(query.fingerprint(), false, offset + shown, last).encode() : null,
                previous
                        ? new PageCursor(query.fingerprint(), true, Math.max(0, offset - listing.size()), first)
                                .encode()
                        : null,
                hints.dropping(),
                byMeaning,
                hints.didYouMean(),
                hints.related());
    }

    private static SearchAnswer.Reading reading(ListingQuery listing, boolean loose) {
        QueryText text = listing.text();
        return new SearchAnswer.Reading(
                text.isLong() ? List.of() : text.terms(),
                text.ignored(),
                text.truncated(),
                text.exact()
                        .map(exact -> new SearchAnswer.Exact(exact.kind(), exact.value()))
                        .orElse(null),
                text.isLong() ? List.of() : alsoSearched(text),
                loose);
    }

    private static List<SearchAnswer.AlsoSearched> alsoSearched(QueryText text) {
        return text.words().stream()
                .filter(word -> !word.synonyms().isEmpty())
                .map(word -> new SearchAnswer.AlsoSearched(word.text(), word.synonyms()))
                .toList();
    }
}
