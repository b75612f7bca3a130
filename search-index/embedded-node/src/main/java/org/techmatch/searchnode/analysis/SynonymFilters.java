package org.techmatch.searchnode.analysis;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AnalysisMode;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** The {@code synonym} and {@code synonym_graph} filters. */
final class SynonymFilters {

    private SynonymFilters() {}

    @SuppressWarnings("deprecation")
    static TokenFilterFactory linear(IndexSettings index, Environment environment, String name, Settings settings) {
        return new Unbound(
                name,
                SynonymRules.of(environment, name, settings),
                (stream, synonyms) -> new SynonymFilter(stream, synonyms, false));
    }

    static TokenFilterFactory graph(IndexSettings index, Environment environment, String name, Settings settings) {
        return new Unbound(
                name,
                SynonymRules.of(environment, name, settings),
                (stream, synonyms) -> new SynonymGraphFilter(stream, synonyms, false));
    }

    /** The filter before it is known which tokenizer and filters its rules have to pass. */
    private record Unbound(String name, SynonymRules rules, BiFunction<TokenStream, SynonymMap, TokenStream> wrap)
            implements TokenFilterFactory {

        @Override
        public TokenStream create(TokenStream stream) {
            throw new IllegalStateException("Synonym filter [" + name + "] is used outside an analyzer");
        }

        @Override
        public AnalysisMode getAnalysisMode() {
            return rules.mode();
        }

        @Override
        public TokenFilterFactory getChainAwareTokenFilterFactory(
                IndexCreationContext context,
                TokenizerFactory tokenizer,
                List<CharFilterFactory> charFilters,
                List<TokenFilterFactory> previousFilters,
                Function<String, TokenFilterFactory> allFilters) {
            SynonymMap synonyms = rules.compile(new CustomAnalyzer(
                    tokenizer,
                    charFilters.toArray(CharFilterFactory[]::new),
                    previousFilters.stream()
                            .map(TokenFilterFactory::getSynonymFilter)
                            .toArray(TokenFilterFactory[]::new)));
            return new Bound(
                    name, rules.mode(), stream -> synonyms.fst == null ? stream : wrap.apply(stream, synonyms));
        }
    }

    /** The filter of one analyzer, invisible to the rules of a synonym filter after it. */
    private record Bound(String name, AnalysisMode mode, Function<TokenStream, TokenStream> wrap)
            implements TokenFilterFactory {

        @Override
        public TokenStream create(TokenStream stream) {
            return wrap.apply(stream);
        }

        @Override
        public AnalysisMode getAnalysisMode() {
            return mode;
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            return IDENTITY_FILTER;
        }
    }
}
