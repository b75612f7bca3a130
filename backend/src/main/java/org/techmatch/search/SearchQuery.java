package org.techmatch.search;

import org.techmatch.searchindex.ListingQuery;

/**
 * A query of a visitor and where in its result the page stands.
 *
 * @param typed what was typed, as it came
 * @param fingerprint of everything but the page; a cursor of another query is refused
 * @param offset how many listings come before the page
 */
public record SearchQuery(ListingQuery listing, String typed, String fingerprint, long offset) {}
