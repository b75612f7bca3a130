package org.techmatch.searchnode;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockAnalysisIT {

    private static final String TITLE = "高安全长寿命先进锂离子电池储能系统PD1728";

    @TempDir
    static Path work;

    private static RunningNode node;

    @BeforeAll
    static void startNode() throws Exception {
        Files.createDirectories(work.resolve("config/dict"));
        Files.writeString(work.resolve("config/dict/synonyms.txt"), "# 同义词\n光伏, 太阳能发电\n");
        node = RunningNode.start(work);
        try (var settings = StockAnalysisIT.class.getResourceAsStream("analysis-index.json")) {
            node.succeed("PUT", "/words", new String(settings.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterAll
    static void stopNode() throws Exception {
        node.close();
    }

    @Test
    void bigramsOfChineseText() throws Exception {
        assertThat(node.tokens("words", "bigrams", TITLE))
                .containsExactly(
                        "高安", "安全", "全长", "长寿", "寿命", "命先", "先进", "进锂", "锂离", "离子", "子电", "电池", "池储", "储能", "能系", "系统",
                        "pd1728");
    }

    @Test
    void bigramsWithUnigrams() throws Exception {
        assertThat(node.tokens("words", "bigrams_and_unigrams", TITLE))
                .startsWith("高", "高安", "安", "安全", "全")
                .endsWith("系", "系统", "统", "pd1728")
                .hasSize(34);
    }

    @ParameterizedTest
    @CsvSource({
        "bigrams, ＰＤ１７２８, pd1728",
        "no_han_bigrams, 储能カメラ, 储|能|カメ|メラ",
        "prefixes, Lithium, li|lit|lith",
        "suffixes, lithium, um|ium",
        "grams, 储能站, 储能|储能站|能站",
        "digits_only, PD-1728-A, 1728",
        "synonym_graph, 储能 plant, energy|ess|储能|storage|plant",
        "synonym_linear, pv, pv|photovoltaic",
        "synonym_file, 光伏, 太阳能发电|光伏",
        "folded, Café, cafe|café",
        "delimited, PowerShot500-42, PowerShot500-42|Power|Shot|500|42",
        "typed, 5%-x, 5%|x",
        "once, a b a, a|b",
        "short_and_few, a bbbb cc dd ee, cc|dd",
        "mapped, phone ①, fone 1",
        "dashes_to_blanks, a-b, a b",
        "comma_separated, 'a,b c', a|b c",
        "ngram_tokens, ab-1c, ab|1c",
        "edge_ngram_tokens, ab+c d, ab|ab+"
    })
    void tokensOf(String analyzer, String text, String expected) throws Exception {
        assertThat(node.tokens("words", analyzer, text)).isEqualTo(List.of(expected.split("\\|")));
    }

    @ParameterizedTest
    @CsvSource({
        "keyword, trim|cjk_width|asciifolding, ' Ｃafé ', Cafe",
        "whitespace, unique, a b a, a|b",
        "standard, cjk_bigram, 储能站, 储能|能站",
        "whitespace, word_delimiter_graph, wi-fi, wi|fi",
        "whitespace, edge_ngram, abc, a",
        "whitespace, ngram, ab, a|ab|b",
        "whitespace, limit|length, a b, a",
        "pattern, lowercase, A-b, a|b",
        "ngram, lowercase, ab, a|ab|b",
        "edge_ngram, lowercase, abc, a|ab"
    })
    void stockNamesNeedNoDefinition(String tokenizer, String filters, String text, String expected) throws Exception {
        String answer = node.succeed("GET", "/_analyze", """
                {"tokenizer": "%s", "filter": ["%s"], "text": "%s"}""".formatted(tokenizer, filters.replace("|", "\",\""), text));
        assertThat(RunningNode.tokensIn(answer)).isEqualTo(List.of(expected.split("\\|")));
    }

    @Test
    void normalizersTakeTheFilters() throws Exception {
        node.succeed("PUT", "/words/_doc/1?refresh=true", "{\"code\": \" ＰＤ-1728 \"}");
        assertThat(node.succeed("GET", "/words/_search", "{\"query\": {\"term\": {\"code\": \"pd1728\"}}}"))
                .contains("\"_id\":\"1\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"type\": \"synonym_graph\"', synonym requires",
        "'\"type\": \"ngram\", \"min_gram\": 1, \"max_gram\": 9', index.max_ngram_diff",
        "'\"type\": \"pattern_replace\"', pattern is missing"
    })
    void wrongSettingsAreRefused(String filter, String complaint) throws Exception {
        HttpResponse<String> answer = node.send("PUT", "/wrong", """
                {"settings": {"analysis": {"filter": {"f": {%s}},
                  "analyzer": {"a": {"tokenizer": "standard", "filter": ["f"]}}}}}""".formatted(filter));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(complaint);
    }
}
