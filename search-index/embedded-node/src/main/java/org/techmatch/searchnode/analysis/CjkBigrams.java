package org.techmatch.searchnode.analysis;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.lucene.analysis.miscellaneous.DisableGraphAttribute;

/** The {@code cjk_bigram} filter with its options {@code ignored_scripts} and {@code output_unigrams}. */
final class CjkBigrams {

    private static final Map<String, Integer> SCRIPTS = Map.of(
            "han", CJKBigramFilter.HAN,
            "hiragana", CJKBigramFilter.HIRAGANA,
            "katakana", CJKBigramFilter.KATAKANA,
            "hangul", CJKBigramFilter.HANGUL);

    private CjkBigrams() {}

    static TokenFilterFactory filter(IndexSettings index, Environment environment, String name, Settings settings) {
        List<String> ignored = settings.getAsList("ignored_scripts");
        int scripts = SCRIPTS.entrySet().stream()
                .filter(script -> !ignored.contains(script.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return settings.getAsBoolean("output_unigrams", false)
                ? new Filters.Splitting(name, stream -> withUnigrams(stream, scripts), false)
                : new Filters.Plain(name, stream -> new CJKBigramFilter(stream, scripts, false));
    }

    /** Bigrams and unigrams do not line up by position, so queries must not read them as a graph. */
    private static TokenStream withUnigrams(TokenStream stream, int scripts) {
        TokenStream bigrams = new CJKBigramFilter(stream, scripts, true);
        bigrams.addAttribute(DisableGraphAttribute.class);
        return bigrams;
    }
}
