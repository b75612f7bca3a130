package org.techmatch.searchnode.analysis;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.jspecify.annotations.Nullable;

/** The {@code word_delimiter_graph} filter. */
final class WordDelimiters {

    private static final List<Flag> FLAGS = List.of(
            new Flag("generate_word_parts", WordDelimiterGraphFilter.GENERATE_WORD_PARTS, true),
            new Flag("generate_number_parts", WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS, true),
            new Flag("catenate_words", WordDelimiterGraphFilter.CATENATE_WORDS, false),
            new Flag("catenate_numbers", WordDelimiterGraphFilter.CATENATE_NUMBERS, false),
            new Flag("catenate_all", WordDelimiterGraphFilter.CATENATE_ALL, false),
            new Flag("preserve_original", WordDelimiterGraphFilter.PRESERVE_ORIGINAL, false),
            new Flag("split_on_case_change", WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE, true),
            new Flag("split_on_numerics", WordDelimiterGraphFilter.SPLIT_ON_NUMERICS, true),
            new Flag("stem_english_possessive", WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE, true),
            new Flag("ignore_keywords", WordDelimiterGraphFilter.IGNORE_KEYWORDS, false));

    private static final Map<String, Integer> CHARACTER_TYPES =
            Map.of("LOWER", 1, "UPPER", 2, "ALPHA", 3, "DIGIT", 4, "ALPHANUM", 7, "SUBWORD_DELIM", 8);

    private WordDelimiters() {}

    static TokenFilterFactory filter(IndexSettings index, Environment environment, String name, Settings settings) {
        return new Filters.Splitting(
                name,
                wrap(
                        settings,
                        Analysis.getWordList(environment, settings, "type_table"),
                        Analysis.getWordSet(environment, settings, "protected_words")),
                true);
    }

    static UnaryOperator<TokenStream> wrap(
            Settings settings, @Nullable List<String> typeRules, @Nullable CharArraySet protectedWords) {
        int flags = FLAGS.stream().mapToInt(flag -> flag.bitsIn(settings)).sum();
        boolean adjustOffsets = settings.getAsBoolean("adjust_offsets", true);
        byte[] types = typeRules == null ? WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE : typeTable(typeRules);
        return stream -> new WordDelimiterGraphFilter(stream, adjustOffsets, types, flags, protectedWords);
    }

    private static byte[] typeTable(List<String> rules) {
        byte[] types = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < types.length; c++) {
            types[c] = WordDelimiterIterator.getType(c);
        }
        for (MappingRule rule : rules.stream().map(MappingRule::parse).toList()) {
            @Nullable Integer type = CHARACTER_TYPES.get(rule.target());
            if (type == null || rule.source().length() != 1) {
                throw new IllegalArgumentException("Invalid type rule: [" + rule + "]");
            }
            types[rule.source().charAt(0)] = type.byteValue();
        }
        return types;
    }

    private record Flag(String option, int bit, boolean on) {
        int bitsIn(Settings settings) {
            return settings.getAsBoolean(option, on) ? bit : 0;
        }
    }
}
