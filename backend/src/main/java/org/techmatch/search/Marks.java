package org.techmatch.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.techmatch.listing.ListingCard;
import org.techmatch.search.SearchAnswer.Match;
import org.techmatch.search.SearchAnswer.TextPart;
import org.techmatch.searchindex.ListingPage;
import org.techmatch.searchindex.text.QueryTerm;
import org.techmatch.searchindex.text.Synonyms;

/** Turns the index's marks into pieces of text, and says which words were found where and which were not. */
final class Marks {
    private static final String START = String.valueOf(ListingPage.MARK_START);
    private static final String END = String.valueOf(ListingPage.MARK_END);
    private static final String TOUCHING = END + START;
    private static final int TERMS_MAX = 6;

    private Marks() {}

    /** A hit with its marks. */
    static SearchAnswer.SearchHit hit(
            ListingCard card,
            Map<String, List<String>> highlights,
            List<QueryTerm> words,
            SearchAnswer.@Nullable Why why) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        highlights.forEach((field, fragments) -> found.put(field, marked(fragments)));
        Set<String> all = new LinkedHashSet<>();
        found.values().forEach(all::addAll);
        return new SearchAnswer.SearchHit(
                card,
                parts(first(highlights, "title", card.title())),
                snippet(card, highlights),
                found.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> new Match(
                                entry.getKey(),
                                entry.getValue().stream().limit(TERMS_MAX).toList()))
                        .toList(),
                highlights.isEmpty()
                        ? List.of()
                        : words.stream()
                                .filter(word -> !isFound(word, all))
                                .map(QueryTerm::text)
                                .toList(),
                why);
    }

    /** The pieces of a marked text. */
    static List<TextPart> parts(String marked) {
        List<TextPart> parts = new ArrayList<>();
        for (String piece : marked.replace(TOUCHING, "").split(START, -1)) {
            int end = piece.indexOf(END);
            if (end >= 0) {
                add(parts, piece.substring(0, end), true);
                add(parts, piece.substring(end + 1), false);
            } else {
                add(parts, piece, false);
            }
        }
        return parts;
    }

    private static void add(List<TextPart> parts, String text, boolean hit) {
        if (!text.isEmpty()) {
            parts.add(new TextPart(text, hit));
        }
    }

    private static List<TextPart> snippet(ListingCard card, Map<String, List<String>> highlights) {
        String beginning = card.snippet() == null ? "" : card.snippet();
        String fragment = first(highlights, "summary", beginning);
        String plain = fragment.replace(START, "").replace(END, "");
        boolean fromTheBeginning = beginning.regionMatches(0, plain, 0, Math.min(10, plain.length()));
        return parts((fromTheBeginning ? "" : "…") + fragment + (plain.matches("(?s).*[。！？…]\\s*") ? "" : "…"));
    }

    private static String first(Map<String, List<String>> highlights, String field, String otherwise) {
        List<String> fragments = highlights.getOrDefault(field, List.of());
        return fragments.isEmpty() ? otherwise : fragments.getFirst();
    }

    private static List<String> marked(List<String> fragments) {
        Set<String> words = new LinkedHashSet<>();
        for (String fragment : fragments) {
            parts(fragment).stream().filter(TextPart::hit).map(TextPart::text).forEach(words::add);
        }
        return List.copyOf(words);
    }

    /** A word counts as found when it, another spelling or word for it, or a pair of its letters, was marked somewhere. */
    private static boolean isFound(QueryTerm word, Set<String> marked) {
        List<String> ways = Stream.of(Stream.of(word.text()), word.spellings().stream(), word.synonyms().stream())
                .flatMap(each -> each)
                .map(way -> way.replace(" ", ""))
                .toList();
        return marked.stream()
                .map(Synonyms::plain)
                .anyMatch(mark -> ways.stream().anyMatch(way -> mark.contains(way) || way.contains(mark)));
    }
}
