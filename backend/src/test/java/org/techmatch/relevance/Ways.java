package org.techmatch.relevance;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.techmatch.searchindex.IndexDefinition;
import org.techmatch.searchindex.IndexLifecycle;
import org.techmatch.searchindex.IndexNames;
import org.techmatch.searchindex.ListingDocument;
import org.techmatch.searchindex.ListingIndex;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingPage;
import org.techmatch.searchindex.ListingQuery;
import org.techmatch.searchindex.meaning.TextVector;
import org.techmatch.searchindex.text.QueryText;
import org.techmatch.searchindex.text.SynonymFile;
import org.techmatch.searchindex.text.Synonyms;

/** A set's documents in indices of their own, and the ways to search them that are compared. */
final class Ways implements AutoCloseable {
    private static final Synonyms SYNONYMS = Synonyms.of(SynonymFile.groups());
    private static final int DEEP = 50;
    private static final int BATCH = 500;
    private static final int PLAIN_TEXT_MAX = 900;
    private static final String PLAIN = """
            {
              "settings": {
                "index": { "number_of_shards": 1, "number_of_replicas": 0 },
                "analysis": {
                  "filter": { "pairs": { "type": "cjk_bigram", "output_unigrams": false } },
                  "analyzer": {
                    "pairs": {
                      "type": "custom",
                      "tokenizer": "standard",
                      "filter": ["cjk_width", "lowercase", "pairs"]
                    }
                  }
                }
              },
              "mappings": {
                "properties": {
                  "standard": { "type": "text", "analyzer": "standard" },
                  "bigrams": { "type": "text", "analyzer": "pairs" }
                }
              }
            }""";

    private final ElasticsearchClient client;
    private final JudgedSet set;
    private final List<TextVector> vectors;
    private final String prefix = "relevance-" + UUID.randomUUID().toString().substring(0, 8);
    private final ListingIndex index;
    private final IndexLifecycle lifecycle;

    Ways(ElasticsearchClient client, JudgedSet set, List<TextVector> vectors) throws IOException {
        this.client = client;
        this.set = set;
        this.vectors = vectors;
        IndexNames names = new IndexNames(prefix);
        this.index = new ListingIndex(client, names);
        this.lifecycle = new IndexLifecycle(client, names, IndexDefinition.current());
        lifecycle.createIfMissing(1);
        client.indices().create(c -> c.index(plain()).withJson(new StringReader(PLAIN)));
        for (int from = 0; from < set.documents().size(); from += BATCH) {
            fill(from, Math.min(from + BATCH, set.documents().size()));
        }
        index.refresh();
        client.indices().refresh(r -> r.index(plain()));
    }

    /** What is compared. */
    enum Way {
        STANDARD,
        BIGRAMS,
        LEXICAL,
        VECTORS,
        HYBRID
    }

    /** Keys of documents, best first. */
    List<String> ask(Way way, String text, TextVector meaning) throws IOException {
        return switch (way) {
            case STANDARD -> plain("standard", text);
            case BIGRAMS -> plain("bigrams", text);
            case LEXICAL -> keys(index.search(query(text)));
            case VECTORS -> nearest(meaning);
            case HYBRID -> keys(index.search(query(text), meaning));
        };
    }

    @Override
    public void close() throws IOException {
        client.indices().delete(d -> d.index(plain()));
        lifecycle.current().ifPresent(lifecycle::abandonNext);
    }

    private static ListingQuery query(String text) {
        return new ListingQuery(
                QueryText.of(text, SYNONYMS), null, Map.of(), ListingQuery.Sort.RELEVANCE, null, false, DEEP, false);
    }

    private static List<String> keys(ListingPage page) {
        return page.hits().stream().map(hit -> hit.key().value()).toList();
    }

    private List<String> plain(String field, String text) throws IOException {
        String asked = text.length() > PLAIN_TEXT_MAX ? text.substring(0, PLAIN_TEXT_MAX) : text;
        Query query = Query.of(q -> q.match(m -> m.field(field).query(asked)));
        return client.search(s -> s.index(plain()).query(query).size(DEEP), Void.class).hits().hits().stream()
                .map(hit -> String.valueOf(hit.id()))
                .toList();
    }

    private List<String> nearest(TextVector meaning) {
        record Near(String key, double similarity) {}
        List<Near> all = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            all.add(new Near(set.documents().get(i).key(), meaning.similarity(vectors.get(i))));
        }
        all.sort((a, b) -> Double.compare(b.similarity(), a.similarity()));
        return all.stream().limit(DEEP).map(Near::key).toList();
    }

    private String plain() {
        return prefix + "-plain";
    }

    private void fill(int from, int to) throws IOException {
        List<ListingIndex.Write> writes = new ArrayList<>();
        BulkRequest.Builder bulk = new BulkRequest.Builder().index(plain());
        for (int i = from; i < to; i++) {
            ListingDocument document = set.documents().get(i);
            writes.add(
                    new ListingIndex.Write(ListingKey.parse(document.key()), 1, document.withMeaning(vectors.get(i))));
            String text = document.title() + "\n" + document.summary() + "\n" + String.join(" ", document.keywords());
            bulk.operations(
                    o -> o.index(w -> w.id(document.key()).document(Map.of("standard", text, "bigrams", text))));
        }
        index.write(writes, false);
        client.bulk(bulk.build());
    }
}
