package org.techmatch.searchnode.analysis;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.PreConfiguredTokenizer;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The tokenizers. */
final class Tokenizers {

    private static final int WHOLE_MATCH_SPLITS = -1;

    private Tokenizers() {}

    static Map<String, AnalysisProvider<TokenizerFactory>> configurable() {
        return Map.of(
                "keyword", Tokenizers::keyword,
                "whitespace", Tokenizers::whitespace,
                "pattern", Tokenizers::pattern,
                "ngram", Tokenizers::ngram,
                "edge_ngram", Tokenizers::edgeNgram);
    }

    static List<PreConfiguredTokenizer> preConfigured() {
        Pattern nonWord = Patterns.orDefault(Settings.EMPTY, Patterns.NON_WORD);
        return List.of(
                PreConfiguredTokenizer.singleton("keyword", KeywordTokenizer::new),
                PreConfiguredTokenizer.singleton("whitespace", WhitespaceTokenizer::new),
                PreConfiguredTokenizer.singleton("pattern", () -> new PatternTokenizer(nonWord, WHOLE_MATCH_SPLITS)),
                PreConfiguredTokenizer.singleton("ngram", NGramTokenizer::new),
                PreConfiguredTokenizer.singleton(
                        "edge_ngram", () -> new EdgeNGramTokenizer(GramSizes.DEFAULT.min(), GramSizes.DEFAULT.max())));
    }

    private static TokenizerFactory keyword(
            IndexSettings index, Environment environment, String name, Settings settings) {
        int bufferSize = settings.getAsInt("buffer_size", KeywordTokenizer.DEFAULT_BUFFER_SIZE);
        return TokenizerFactory.newFactory(name, () -> new KeywordTokenizer(bufferSize));
    }

    private static TokenizerFactory whitespace(
            IndexSettings index, Environment environment, String name, Settings settings) {
        int longest = settings.getAsInt("max_token_length", WhitespaceTokenizer.DEFAULT_MAX_WORD_LEN);
        return TokenizerFactory.newFactory(
                name, () -> new WhitespaceTokenizer(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, longest));
    }

    private static TokenizerFactory pattern(
            IndexSettings index, Environment environment, String name, Settings settings) {
        Pattern pattern = Patterns.orDefault(settings, Patterns.NON_WORD);
        int group = settings.getAsInt("group", WHOLE_MATCH_SPLITS);
        return TokenizerFactory.newFactory(name, () -> new PatternTokenizer(pattern, group));
    }

    private static TokenizerFactory ngram(
            IndexSettings index, Environment environment, String name, Settings settings) {
        GramSizes sizes = GramSizes.of(settings).within(index.getMaxNgramDiff());
        IntPredicate accepted = TokenChars.of(settings);
        return TokenizerFactory.newFactory(name, () -> new NGramTokenizer(sizes.min(), sizes.max()) {
            @Override
            protected boolean isTokenChar(int c) {
                return accepted.test(c);
            }
        });
    }

    private static TokenizerFactory edgeNgram(
            IndexSettings index, Environment environment, String name, Settings settings) {
        GramSizes sizes = GramSizes.of(settings);
        IntPredicate accepted = TokenChars.of(settings);
        return TokenizerFactory.newFactory(name, () -> new EdgeNGramTokenizer(sizes.min(), sizes.max()) {
            @Override
            protected boolean isTokenChar(int c) {
                return accepted.test(c);
            }
        });
    }
}
