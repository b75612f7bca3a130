package org.techmatch.searchnode.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.text.ParseException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.synonym.WordnetSynonymParser;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalysisMode;

/** The rules of a synonym filter, from {@code synonyms} or the file at {@code synonyms_path}, and how to read them. */
record SynonymRules(Environment environment, String filter, Settings settings) {

    private static final String INLINE = "synonyms";
    private static final String FILE = "synonyms_path";

    static SynonymRules of(Environment environment, String filter, Settings settings) {
        if (!settings.hasValue(INLINE) && !settings.hasValue(FILE)) {
            throw new IllegalArgumentException(
                    "synonym requires either `synonyms` or `synonyms_path` to be configured; `synonyms_set` is not offered here");
        }
        return new SynonymRules(environment, filter, settings);
    }

    AnalysisMode mode() {
        return updateable() ? AnalysisMode.SEARCH_TIME : AnalysisMode.ALL;
    }

    SynonymMap compile(Analyzer analyzer) {
        try (Reader text = open()) {
            SynonymMap.Parser parser = parser(analyzer);
            parser.parse(text);
            return parser.build();
        } catch (IOException | ParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException("failed to build synonyms of filter [" + filter + "]", e);
        }
    }

    private Reader open() {
        return settings.hasValue(INLINE)
                ? new StringReader(String.join("\n", Analysis.getWordList(environment, settings, INLINE)))
                : Analysis.getReaderFromFile(environment, settings.get(FILE), INLINE);
    }

    private SynonymMap.Parser parser(Analyzer analyzer) {
        boolean expand = settings.getAsBoolean("expand", true);
        boolean lenient = settings.getAsBoolean("lenient", updateable());
        if ("wordnet".equalsIgnoreCase(settings.get("format", ""))) {
            return new WordnetSynonymParser(true, expand, analyzer);
        }
        return lenient ? new Lenient(expand, analyzer) : new SolrSynonymParser(true, expand, analyzer);
    }

    private boolean updateable() {
        return settings.getAsBoolean("updateable", false);
    }

    /** Leaves out the words that the analyzer makes nothing of, instead of failing at them. */
    private static final class Lenient extends SolrSynonymParser {

        private static final CharsRef NOTHING = new CharsRef();

        Lenient(boolean expand, Analyzer analyzer) {
            super(true, expand, analyzer);
        }

        @Override
        public CharsRef analyze(String word, CharsRefBuilder reuse) throws IOException {
            try {
                return super.analyze(word, reuse);
            } catch (IllegalArgumentException e) {
                return NOTHING;
            }
        }

        @Override
        public void add(CharsRef input, CharsRef output, boolean includeOriginal) {
            if (input.length > 0 && output.length > 0) {
                super.add(input, output, includeOriginal);
            }
        }
    }
}
