package org.techmatch.search;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import io.micronaut.context.ApplicationContext;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.techmatch.listing.PublicListing;
import org.techmatch.listing.PublicListings;
import org.techmatch.searchindex.IndexDefinition;
import org.techmatch.searchindex.ListingDocument;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingQuery;
import org.techmatch.searchindex.ListingQueryBuilder;
import org.techmatch.searchindex.text.QueryText;

/** What the benchmark needs of this room's inside. */
public final class BenchAccess {
    private static final int BATCH = 1_000;
    private static final String RAW = "bench-raw";

    private final ApplicationContext context;

    public BenchAccess(ApplicationContext context) {
        this.context = context;
    }

    /** Documents a second that a rebuild from the database reaches. */
    public double rebuildPerSecond() {
        context.getBean(org.techmatch.platform.Sql.class).update("DELETE FROM outbox");
        IndexRebuild.Result result =
                context.getBean(IndexRebuild.class).run(count -> {}).orElseThrow();
        return result.listings() * 1_000.0 / Math.max(1, result.millis());
    }

    /** Documents a second that bulk requests alone reach, with documents made beforehand. */
    public double rawBulkPerSecond() throws Exception {
        var client = context.getBean(IndexAdministration.class).client();
        PublicListings listings = context.getBean(PublicListings.class);
        ListingDocuments documents = context.getBean(ListingDocuments.class);
        List<ListingDocument> all = new ArrayList<>();
        ListingKey after = null;
        List<PublicListing> batch = listings.after(after, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(row -> all.add(documents.write(row).document()));
            after = batch.getLast().key();
            batch = listings.after(after, BATCH);
        }
        client.indices()
                .create(c -> c.index(RAW)
                        .withJson(new StringReader(IndexDefinition.current().json())));
        long begun = System.nanoTime();
        for (int start = 0; start < all.size(); start += BATCH) {
            List<ListingDocument> part = all.subList(start, Math.min(all.size(), start + BATCH));
            client.bulk(b -> {
                part.forEach(d ->
                        b.operations(o -> o.index(i -> i.index(RAW).id(d.key()).document(d))));
                return b;
            });
        }
        client.indices().refresh(r -> r.index(RAW));
        double seconds = (System.nanoTime() - begun) / 1e9;
        client.indices().delete(d -> d.index(RAW));
        return all.size() / seconds;
    }

    /** The body that the portal sends for these words. */
    public String body(String words) {
        SearchRequest request = ListingQueryBuilder.page(
                "x",
                new ListingQuery(
                        QueryText.of(words), null, Map.of(), ListingQuery.Sort.RELEVANCE, null, false, 20, true));
        String text = request.toString();
        return text.substring(text.indexOf('{'));
    }

    /** Public codes to read. */
    public List<String> codes() {
        return context.getBean(PublicListings.class).after(null, BATCH).stream()
                .map(PublicListing::publicCode)
                .toList();
    }
}
