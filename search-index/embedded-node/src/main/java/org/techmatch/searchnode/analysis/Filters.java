package org.techmatch.searchnode.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** The three kinds of token filter factory, each made of a name and a function over the stream. */
final class Filters {

    private Filters() {}

    /** A filter that the rules of a following synonym filter pass through too. */
    record Plain(String name, UnaryOperator<TokenStream> wrap) implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream stream) {
            return wrap.apply(stream);
        }
    }

    /** A filter that also works in a normalizer, where, as for synonym rules, it must give one token for one. */
    record Normalizing(String name, UnaryOperator<TokenStream> wrap, UnaryOperator<TokenStream> oneForOne)
            implements NormalizingTokenFilterFactory {

        Normalizing(String name, UnaryOperator<TokenStream> wrap) {
            this(name, wrap, wrap);
        }

        @Override
        public TokenStream create(TokenStream stream) {
            return wrap.apply(stream);
        }

        @Override
        public TokenStream normalize(TokenStream stream) {
            return oneForOne.apply(stream);
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            return new Plain(name, oneForOne);
        }
    }

    /** A filter that makes several tokens of one, and so cannot stand before a synonym filter. */
    record Splitting(String name, UnaryOperator<TokenStream> wrap, boolean breaksFastVectorHighlighter)
            implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream stream) {
            return wrap.apply(stream);
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            throw new IllegalArgumentException("Token filter [" + name + "] cannot be used to parse synonyms");
        }
    }
}
