package org.techmatch.searchindex;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.searchindex.meaning.TextVector;
import org.techmatch.searchindex.text.QueryText;

/**
 * Reads and writes listings in the index. Writes carry the listing's version as external version, so that late and
 * repeated writes are harmless. Every method throws {@link IndexAway} when the server cannot answer.
 */
public final class ListingIndex {
    static final int SERVER_ERROR = 500;
    private static final String NO_SUCH_INDEX = "index_not_found_exception";

    /** A newer version that is there already is what was wanted. */
    private static final String NEWER_VERSION_IS_THERE = "version_conflict_engine_exception";

    private final ElasticsearchClient client;
    private final IndexNames names;

    /** Uses the given client; closing it is the caller's business. */
    public ListingIndex(ElasticsearchClient client, IndexNames names) {
        this.client = client;
        this.names = names;
    }

    /**
     * One change to bring in: the document, or null for a deletion.
     *
     * @param version the listing's version, grows with each change
     */
    public record Write(
            ListingKey key, long version, @Nullable ListingDocument document) {}

    /** A key and the version that the index holds. */
    public record Version(ListingKey key, long version) {}

    /**
     * Writes to the index in use and, if {@code alsoNext}, before it to the one that a rebuild fills. When that one is gone
     * the rebuild has just ended, and the index in use, which is written second, is the new one or goes on being the old.
     */
    public void write(List<Write> writes, boolean alsoNext) {
        if (alsoNext) {
            bulk(writes, names.next(), Set.of(NEWER_VERSION_IS_THERE, NO_SUCH_INDEX));
        }
        bulk(writes, names.write(), Set.of(NEWER_VERSION_IS_THERE));
    }

    /** Writes only to the index that a rebuild fills. */
    public void writeNext(List<Write> writes) {
        bulk(writes, names.next(), Set.of(NEWER_VERSION_IS_THERE));
    }

    /**
     * One page of hits; by relevance, when few listings have the words, of what they may have meant. Other orders would
     * put what is only near before what was asked for.
     */
    public ListingPage search(ListingQuery query) {
        ListingPage page = page(query, false);
        return mayBeLoose(query) && page.isFew() ? page(query, true) : page;
    }

    /** One page of hits by words and by the meaning of the query. */
    public ListingPage search(ListingQuery query, TextVector meaning) {
        return new HybridSearch(client, names.read()).page(query, meaning);
    }

    /** Whether the words of a query are looked for elsewhere when hardly anything has them. */
    static boolean mayBeLoose(ListingQuery query) {
        QueryText text = query.text();
        return !text.isEmpty()
                && !text.isLong()
                && query.size() > 0
                && text.exact().isEmpty()
                && query.effectiveSort() == ListingQuery.Sort.RELEVANCE;
    }

    private ListingPage page(ListingQuery query, boolean loose) {
        SearchRequest request = loose
                ? ListingQueryBuilder.loosePage(names.read(), query)
                : ListingQueryBuilder.page(names.read(), query);
        return ListingPages.read(query, call(() -> client.search(request, Void.class)), loose);
    }

    /** Keys of listings that are alike, best first. */
    public List<ListingKey> similar(String text, ListingKey self, ListingKind kind, int size) {
        SearchResponse<Void> response = call(
                () -> client.search(ListingQueryBuilder.similar(names.read(), text, self, kind, size), Void.class));
        return keys(response);
    }

    private static List<ListingKey> keys(SearchResponse<Void> response) {
        return response.hits().hits().stream()
                .map(hit -> ListingKey.parse(java.util.Objects.requireNonNull(hit.id())))
                .toList();
    }

    /** The most frequent keywords of all listings with how many listings have each. */
    public Map<String, Long> keywords(int size) {
        SearchResponse<Void> response =
                call(() -> client.search(SuggestionQueries.keywords(names.read(), size), Void.class));
        return SuggestionQueries.counts(response);
    }

    /** Keys of listings whose title has what is being typed, newest first; pinyin counts too. */
    public List<ListingKey> titled(String typed, int size) {
        Optional<SearchRequest> request = SuggestionQueries.titled(names.read(), typed, size);
        return request.isEmpty() ? List.of() : keys(call(() -> client.search(request.get(), Void.class)));
    }

    /** Listings whose meaning is not in the index yet, in no order; at most {@code size}. */
    public List<ListingKey> withoutMeaning(int size) {
        return keys(call(() -> client.search(
                s -> s.index(names.write())
                        .query(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field("meaning")))))
                        .source(f -> f.fetch(false))
                        .size(size),
                Void.class)));
    }

    /** The versions that the index holds, in key order, after the given key; at most {@code size}. */
    public List<Version> versions(@Nullable ListingKey after, int size) {
        SearchResponse<Void> response = call(() -> client.search(
                s -> {
                    s.index(names.write())
                            .query(q -> q.matchAll(m -> m))
                            .sort(o -> o.field(f -> f.field("key")))
                            .version(true)
                            .source(f -> f.fetch(false))
                            .size(size);
                    if (after != null) {
                        s.searchAfter(v -> v.stringValue(after.value()));
                    }
                    return s;
                },
                Void.class));
        List<Version> versions = new ArrayList<>();
        for (Hit<Void> hit : response.hits().hits()) {
            versions.add(new Version(
                    ListingKey.parse(java.util.Objects.requireNonNull(hit.id())),
                    java.util.Objects.requireNonNull(hit.version())));
        }
        return versions;
    }

    /** How many listings the index holds. */
    public long count() {
        return call(() -> client.count(c -> c.index(names.read()))).count();
    }

    /** Makes all writes so far visible to searches at once. */
    public void refresh() {
        call(() -> client.indices().refresh(r -> r.index(names.write())));
    }

    private void bulk(List<Write> writes, String alias, Set<String> harmless) {
        if (writes.isEmpty()) {
            return;
        }
        BulkRequest.Builder request = new BulkRequest.Builder().index(alias).requireAlias(true);
        for (Write write : writes) {
            String id = write.key().value();
            ListingDocument document = write.document();
            if (document == null) {
                request.operations(
                        o -> o.delete(d -> d.id(id).version(write.version()).versionType(VersionType.ExternalGte)));
            } else {
                request.operations(o -> o.index(i -> i.id(id)
                        .version(write.version())
                        .versionType(VersionType.ExternalGte)
                        .document(document)));
            }
        }
        BulkResponse response = call(() -> client.bulk(request.build()));
        if (response.errors()) {
            response.items().forEach(item -> refuseUnless(harmless, item));
        }
    }

    private static void refuseUnless(Set<String> harmless, BulkResponseItem item) {
        var error = item.error();
        if (error != null && !harmless.contains(String.valueOf(error.type()))) {
            throw new IndexAway(
                    "write of %s refused: %s %s".formatted(item.id(), error.type(), error.reason()),
                    new IllegalStateException(error.reason()),
                    true);
        }
    }

    /** A call of the client that may fail. */
    interface Call<T> {
        T run() throws IOException;
    }

    private static String reason(ElasticsearchException e) {
        return e.error().rootCause().stream()
                .map(cause -> cause.type() + ": " + cause.reason())
                .findFirst()
                .orElse(String.valueOf(e.getMessage()));
    }

    static <T> T call(Call<T> call) {
        try {
            return call.run();
        } catch (ElasticsearchException e) {
            throw new IndexAway("search server refused: " + reason(e), e, e.status() < SERVER_ERROR);
        } catch (IOException | RuntimeException e) {
            throw new IndexAway("search server cannot be reached: " + e.getMessage(), e, false);
        }
    }
}
