package org.techmatch.searchnode.analysis;

import static java.util.Map.entry;
import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The token filters. */
final class TokenFilters {

    private TokenFilters() {}

    static Map<String, AnalysisProvider<TokenFilterFactory>> configurable() {
        return Map.ofEntries(
                entry("asciifolding", TokenFilters::asciiFolding),
                entry("cjk_bigram", CjkBigrams::filter),
                entry(
                        "cjk_width",
                        (index, environment, name, settings) -> new Filters.Normalizing(name, CJKWidthFilter::new)),
                entry("edge_ngram", TokenFilters::edgeNgram),
                entry("length", TokenFilters::length),
                entry("limit", TokenFilters::limit),
                entry("ngram", TokenFilters::ngram),
                entry("pattern_replace", requiresAnalysisSettings(TokenFilters::patternReplace)),
                entry("synonym", requiresAnalysisSettings(SynonymFilters::linear)),
                entry("synonym_graph", requiresAnalysisSettings(SynonymFilters::graph)),
                entry("trim", (index, environment, name, settings) -> new Filters.Normalizing(name, TrimFilter::new)),
                entry("unique", TokenFilters::unique),
                entry("word_delimiter_graph", WordDelimiters::filter));
    }

    static List<PreConfiguredTokenFilter> preConfigured() {
        UnaryOperator<TokenStream> wordDelimiter = WordDelimiters.wrap(Settings.EMPTY, null, null);
        return List.of(
                PreConfiguredTokenFilter.singleton("asciifolding", true, ASCIIFoldingFilter::new),
                PreConfiguredTokenFilter.singleton("cjk_bigram", false, CJKBigramFilter::new),
                PreConfiguredTokenFilter.singleton("cjk_width", true, CJKWidthFilter::new),
                PreConfiguredTokenFilter.singleton(
                        "edge_ngram", false, false, stream -> new EdgeNGramTokenFilter(stream, 1)),
                PreConfiguredTokenFilter.singleton(
                        "length", false, stream -> new LengthFilter(stream, 0, Integer.MAX_VALUE)),
                PreConfiguredTokenFilter.singleton("limit", false, stream -> new LimitTokenCountFilter(stream, 1)),
                PreConfiguredTokenFilter.singleton(
                        "ngram", false, false, stream -> new NGramTokenFilter(stream, 1, 2, false)),
                PreConfiguredTokenFilter.singleton("trim", true, TrimFilter::new),
                PreConfiguredTokenFilter.singleton("unique", false, stream -> new UniqueFilter(stream, false)),
                PreConfiguredTokenFilter.singleton("word_delimiter_graph", false, false, wordDelimiter::apply));
    }

    private static TokenFilterFactory asciiFolding(
            IndexSettings index, Environment environment, String name, Settings settings) {
        boolean preserve = settings.getAsBoolean("preserve_original", false);
        return new Filters.Normalizing(
                name, stream -> new ASCIIFoldingFilter(stream, preserve), ASCIIFoldingFilter::new);
    }

    private static TokenFilterFactory edgeNgram(
            IndexSettings index, Environment environment, String name, Settings settings) {
        GramSizes sizes = GramSizes.of(settings);
        boolean preserve = settings.getAsBoolean("preserve_original", false);
        UnaryOperator<TokenStream> front =
                stream -> new EdgeNGramTokenFilter(stream, sizes.min(), sizes.max(), preserve);
        String side = settings.get("side", "front");
        UnaryOperator<TokenStream> wrap = switch (side) {
            case "front" -> front;
            case "back" -> stream -> new ReverseStringFilter(front.apply(new ReverseStringFilter(stream)));
            default -> throw new IllegalArgumentException("invalid side: " + side);
        };
        return new Filters.Splitting(name, wrap, true);
    }

    private static TokenFilterFactory ngram(
            IndexSettings index, Environment environment, String name, Settings settings) {
        GramSizes sizes = GramSizes.of(settings).within(index.getMaxNgramDiff());
        boolean preserve = settings.getAsBoolean("preserve_original", false);
        return new Filters.Splitting(
                name, stream -> new NGramTokenFilter(stream, sizes.min(), sizes.max(), preserve), false);
    }

    private static TokenFilterFactory length(
            IndexSettings index, Environment environment, String name, Settings settings) {
        int min = settings.getAsInt("min", 0);
        int max = settings.getAsInt("max", Integer.MAX_VALUE);
        return new Filters.Plain(name, stream -> new LengthFilter(stream, min, max));
    }

    private static TokenFilterFactory limit(
            IndexSettings index, Environment environment, String name, Settings settings) {
        int count = settings.getAsInt("max_token_count", 1);
        boolean consumeAll = settings.getAsBoolean("consume_all_tokens", false);
        return new Filters.Plain(name, stream -> new LimitTokenCountFilter(stream, count, consumeAll));
    }

    private static TokenFilterFactory patternReplace(
            IndexSettings index, Environment environment, String name, Settings settings) {
        Pattern pattern = Patterns.required(settings, "token filter", name);
        String replacement = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        return new Filters.Normalizing(name, stream -> new PatternReplaceFilter(stream, pattern, replacement, all));
    }

    private static TokenFilterFactory unique(
            IndexSettings index, Environment environment, String name, Settings settings) {
        boolean onlyOnSamePosition = settings.getAsBoolean("only_on_same_position", false);
        return new Filters.Plain(name, stream -> new UniqueFilter(stream, onlyOnSamePosition));
    }
}
