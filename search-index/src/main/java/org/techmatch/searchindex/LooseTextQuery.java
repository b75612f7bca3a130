package org.techmatch.searchindex;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import org.techmatch.searchindex.text.Pinyin;
import org.techmatch.searchindex.text.PinyinInput;
import org.techmatch.searchindex.text.QueryTerm;
import org.techmatch.searchindex.text.QueryText;

/**
 * What a query may have meant, asked when hardly anything has its words: words that sound the same, typed pinyin,
 * whole or by its first letters, Latin words with a letter or two wrong, and, for longer runs, parts of them. Listings
 * that have the words themselves still come first.
 */
final class LooseTextQuery {
    private static final float AS_TYPED = 200f;
    private static final float WHOLE_KEYWORD = 5f;
    private static final int FUZZY_MIN = 4;
    private static final int FUZZY_MAX = 20;
    private static final int INITIALS_MAX = 10;
    private static final String HALF_OF_MANY = "1<50%";
    private static final String PAIRS_THAT_MUST_MATCH = "3<70%";
    private static final int PAIRS_OF_A_WORD = 3;
    private static final int PART_OF_A_RUN = 35;
    private static final int SWAPS_MAX = 8;

    private LooseTextQuery() {}

    static Query of(QueryText text) {
        Query typed = Query.of(q ->
                q.constantScore(c -> c.filter(ListingTextQuery.occurrence(text)).boost(AS_TYPED)));
        Query found = Query.of(q -> q.bool(b -> b.should(typed, near(text)).minimumShouldMatch("1")));
        return ListingTextQuery.exactOr(
                text, Query.of(q -> q.bool(b -> b.must(found).should(ListingTextQuery.lifts(text)))));
    }

    /** What may have been meant, without what was typed coming first. */
    static Query near(QueryText text) {
        List<Query> ways = new ArrayList<>(pinyin(joined(text)));
        List<Query> runs = text.words().stream().map(LooseTextQuery::run).toList();
        ways.add(Query.of(q -> q.bool(b -> b.should(runs).minimumShouldMatch(HALF_OF_MANY))));
        return Query.of(q -> q.bool(b -> b.should(ways).minimumShouldMatch("1")));
    }

    private static Query run(QueryTerm term) {
        List<Query> ways = new ArrayList<>(List.of(ListingTextQuery.run(term)));
        if (term.isHan()) {
            List<String> pairs = Pinyin.pairs(Pinyin.syllables(term.text()));
            if (!pairs.isEmpty()) {
                ways.add(sounds(pairs));
            }
            ways.addAll(nearly(term.text()));
        } else if (term.isLatin()) {
            ways.addAll(pinyin(term.text()));
            if (term.text().length() >= FUZZY_MIN && term.text().length() <= FUZZY_MAX) {
                ways.add(Query.of(q -> q.match(m -> m.field("all")
                        .query(term.text())
                        .fuzziness("AUTO")
                        .prefixLength(1)
                        .maxExpansions(20))));
            }
        }
        return Query.of(q -> q.bool(b -> b.should(ways).minimumShouldMatch("1")));
    }

    /** Two letters changed places, or a letter is wrong, missing or too many: most pairs of letters still occur. */
    private static List<Query> nearly(String run) {
        List<Query> ways = new ArrayList<>();
        int pairs = run.length() - 1;
        if (pairs < 2) {
            return ways;
        }
        int needed = pairs <= PAIRS_OF_A_WORD ? (pairs + 1) / 2 : Math.ceilDiv(pairs * PART_OF_A_RUN, 100);
        ways.add(Query.of(q -> q.match(m -> m.field("all").query(run).minimumShouldMatch(String.valueOf(needed)))));
        for (int i = 0; i < pairs && pairs <= SWAPS_MAX; i++) {
            String swapped = run.substring(0, i) + run.charAt(i + 1) + run.charAt(i) + run.substring(i + 2);
            ways.add(Query.of(q -> q.multiMatch(m ->
                    m.query(swapped).fields(ListingTextQuery.WEIGHTED_FIELDS).type(TextQueryType.Phrase))));
        }
        return ways;
    }

    /** Every way to read Latin letters as pinyin. */
    private static List<Query> pinyin(String letters) {
        List<Query> ways = new ArrayList<>();
        PinyinInput.readings(letters).forEach(reading -> ways.add(sounds(Pinyin.pairs(reading))));
        if (letters.length() >= 2 && letters.length() <= INITIALS_MAX && letters.matches("[a-z]+")) {
            ways.add(Query.of(q -> q.constantScore(c -> c.filter(
                            f -> f.term(t -> t.field("initials").value(Pinyin.WHOLE + letters)))
                    .boost(WHOLE_KEYWORD))));
            List<String> triples = Pinyin.triples(letters);
            if (!triples.isEmpty()) {
                ways.add(Query.of(q -> q.match(m ->
                        m.field("initials").query(String.join(" ", triples)).operator(Operator.And))));
            }
        }
        return ways;
    }

    private static Query sounds(List<String> pairs) {
        return Query.of(q -> q.match(
                m -> m.field("pinyin").query(String.join(" ", pairs)).minimumShouldMatch(PAIRS_THAT_MUST_MATCH)));
    }

    /** Syllables typed apart, as one; empty unless all words are syllables. */
    private static String joined(QueryText text) {
        return text.words().size() > 1 && text.words().stream().allMatch(word -> PinyinInput.isSyllable(word.text()))
                ? String.join("'", text.terms())
                : "";
    }
}
