package org.techmatch.search;

import java.util.List;
import org.techmatch.searchindex.ListingKey;

/**
 * Changed listings have been brought into the search index; published inside the transaction that takes them out of the
 * outbox. Searches find them within the index's refresh interval.
 */
public record ListingsIndexed(List<ListingKey> keys) {}
