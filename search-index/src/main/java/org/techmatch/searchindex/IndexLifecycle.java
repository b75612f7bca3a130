package org.techmatch.searchindex;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.StringReader;
import java.util.Optional;

/**
 * Life of the indices behind the aliases: a rebuild creates the next one, fills it beside the one in use, and swaps both
 * aliases in one step, so that search is never without an index.
 */
public final class IndexLifecycle {
    private final ElasticsearchClient client;
    private final IndexNames names;
    private final IndexDefinition definition;

    /** Manages the indices of {@code names} by {@code definition}. */
    public IndexLifecycle(ElasticsearchClient client, IndexNames names, IndexDefinition definition) {
        this.client = client;
        this.names = names;
        this.definition = definition;
    }

    /** The index in use, or empty when there is none yet. */
    public Optional<String> current() {
        return aliased(names.read());
    }

    /** Whether the index in use was made by the definition in force. */
    public boolean isUpToDate() {
        return current()
                .filter(index -> index.contains(definition.fingerprint()))
                .isPresent();
    }

    /** Creates an empty index for searches and writes if there is none, so that both can begin at once. */
    public void createIfMissing(long epochMillis) {
        if (current().isEmpty()) {
            String index = names.index(definition, epochMillis);
            create(index);
            ListingIndex.call(() -> client.indices()
                    .updateAliases(u -> u.actions(a -> a.add(x -> x.index(index).alias(names.read())))
                            .actions(a -> a.add(x -> x.index(index).alias(names.write())))));
        }
    }

    /** Creates the index that a rebuild fills; one that an earlier, broken rebuild left is dropped first. */
    public String startNext(long epochMillis) {
        aliased(names.next()).ifPresent(this::delete);
        String index = names.index(definition, epochMillis);
        create(index);
        ListingIndex.call(() -> client.indices()
                .updateAliases(u -> u.actions(a -> a.add(x -> x.index(index).alias(names.next())))));
        return index;
    }

    /** Makes the filled index the one in use, in one step, and drops the earlier ones. */
    public void finishNext(String index) {
        ListingIndex.call(() -> client.indices().refresh(r -> r.index(index)));
        ListingIndex.call(() -> client.indices()
                .updateAliases(u -> u.actions(a -> a.remove(x ->
                                x.index(names.pattern()).alias(names.read()).mustExist(false)))
                        .actions(a -> a.remove(x ->
                                x.index(names.pattern()).alias(names.write()).mustExist(false)))
                        .actions(a -> a.add(x -> x.index(index).alias(names.read())))
                        .actions(a -> a.add(x -> x.index(index).alias(names.write())))
                        .actions(a -> a.remove(x -> x.index(index).alias(names.next())))));
        ListingIndex.call(() -> client.indices().get(g -> g.index(names.pattern()))).indices().keySet().stream()
                .filter(old -> !old.equals(index))
                .forEach(this::delete);
    }

    /** Drops the index of a rebuild that was given up. */
    public void abandonNext(String index) {
        delete(index);
    }

    private Optional<String> aliased(String alias) {
        boolean exists = ListingIndex.call(() -> client.indices().existsAlias(e -> e.name(alias)))
                .value();
        return exists
                ? ListingIndex.call(() -> client.indices().getAlias(g -> g.name(alias))).aliases().keySet().stream()
                        .findFirst()
                : Optional.empty();
    }

    private void create(String index) {
        ListingIndex.call(() ->
                client.indices().create(c -> c.index(index).withJson(new StringReader(definition.json()))));
    }

    private void delete(String index) {
        ListingIndex.call(() -> client.indices().delete(d -> d.index(index).ignoreUnavailable(true)));
    }
}
