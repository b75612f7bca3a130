package org.techmatch.searchnode.analysis;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.jspecify.annotations.Nullable;

/** The char filters, each also usable in a normalizer. */
final class CharFilters {

    private CharFilters() {}

    static Map<String, AnalysisProvider<CharFilterFactory>> configurable() {
        return Map.of(
                "mapping", requiresAnalysisSettings(CharFilters::mapping),
                "pattern_replace", requiresAnalysisSettings(CharFilters::patternReplace));
    }

    private static CharFilterFactory mapping(
            IndexSettings index, Environment environment, String name, Settings settings) {
        @Nullable List<String> rules = Analysis.getWordList(environment, settings, "mappings");
        if (rules == null) {
            throw new IllegalArgumentException(
                    "mapping requires either `mappings` or `mappings_path` to be configured");
        }
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        rules.stream().map(MappingRule::parse).forEach(rule -> map.add(rule.source(), rule.target()));
        NormalizeCharMap mapped = map.build();
        return new Wrapping(name, reader -> new MappingCharFilter(mapped, reader));
    }

    private static CharFilterFactory patternReplace(
            IndexSettings index, Environment environment, String name, Settings settings) {
        Pattern pattern = Patterns.required(settings, "char filter", name);
        String replacement = settings.get("replacement", "");
        return new Wrapping(name, reader -> new PatternReplaceCharFilter(pattern, replacement, reader));
    }

    private record Wrapping(String name, UnaryOperator<Reader> wrap) implements NormalizingCharFilterFactory {
        @Override
        public Reader create(Reader reader) {
            return wrap.apply(reader);
        }
    }
}
