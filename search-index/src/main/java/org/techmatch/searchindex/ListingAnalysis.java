package org.techmatch.searchindex;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes texts apart exactly as the index does, because the index does it. Every method throws {@link IndexAway} when the
 * server cannot answer.
 */
public final class ListingAnalysis {
    private static final String WHEN_INDEXING = "zh_index";
    private static final String WHEN_ASKING = "zh_search";

    /** A call gives at most 10,000 tokens ({@code index.analyze.max_token_count}), and a character up to two. */
    private static final int CHARACTERS_A_CALL = 4_500;

    private final ElasticsearchClient client;
    private final IndexNames names;

    /** Uses the given client; closing it is the caller's business. */
    public ListingAnalysis(ElasticsearchClient client, IndexNames names) {
        this.client = client;
        this.names = names;
    }

    /** A listing's texts as the index holds them; no phrase runs from one text into the next. */
    public AnalysedText texts(List<String> texts) {
        AnalysedText.Builder analysed = new AnalysedText.Builder();
        for (List<String> call : calls(texts)) {
            tokens(WHEN_INDEXING, call).forEach(token -> analysed.add(token.token(), (int) token.position()));
            analysed.nextText();
        }
        return analysed.build();
    }

    /** The tokens that typed terms become, place by place; those of one place are alternatives. */
    public Map<String, List<AnalysedTerm.Place>> terms(Collection<String> terms) {
        Map<String, List<AnalysedTerm.Place>> analysed = new HashMap<>();
        for (List<String> call : calls(terms)) {
            TreeMap<Long, String> begins = new TreeMap<>();
            long offset = 0;
            for (String term : call) {
                begins.put(offset, term);
                offset += term.length() + 1;
            }
            Map<String, List<AnalyzeToken>> tokens = new HashMap<>();
            for (AnalyzeToken token : tokens(WHEN_ASKING, call)) {
                String term = begins.floorEntry(token.startOffset()).getValue();
                tokens.computeIfAbsent(term, t -> new ArrayList<>()).add(token);
            }
            call.forEach(term -> analysed.put(term, AnalysedTerm.places(tokens.getOrDefault(term, List.of()))));
        }
        return analysed;
    }

    private List<AnalyzeToken> tokens(String analyzer, List<String> texts) {
        return ListingIndex.call(() -> client.indices()
                        .analyze(a -> a.index(names.read()).analyzer(analyzer).text(texts)))
                .tokens();
    }

    /** The texts in as many calls as they need; a text too long for one is cut where a word ends. */
    private static List<List<String>> calls(Collection<String> texts) {
        List<List<String>> calls = new ArrayList<>();
        int room = 0;
        for (String text : texts) {
            for (String piece : pieces(text)) {
                if (piece.length() > room) {
                    calls.add(new ArrayList<>());
                    room = CHARACTERS_A_CALL;
                }
                calls.getLast().add(piece);
                room -= piece.length();
            }
        }
        return calls;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        String rest = text;
        while (rest.length() > CHARACTERS_A_CALL) {
            int end = CHARACTERS_A_CALL;
            while (end > 1 && Character.isLetterOrDigit(rest.codePointBefore(end))) {
                end--;
            }
            int cut = end > 1 ? end : CHARACTERS_A_CALL;
            pieces.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        pieces.add(rest);
        return pieces;
    }
}
