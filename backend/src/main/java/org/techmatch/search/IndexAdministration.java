package org.techmatch.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import org.techmatch.searchindex.IndexLifecycle;
import org.techmatch.searchindex.ListingIndex;

/** Writing to the index and its life, over a client that may wait long. */
record IndexAdministration(ElasticsearchClient client, ListingIndex index, IndexLifecycle lifecycle)
        implements AutoCloseable {
    @Override
    public void close() throws IOException {
        client.close();
    }
}
