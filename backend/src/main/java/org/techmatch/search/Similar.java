package org.techmatch.search;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.techmatch.listing.ListingCard;

/** Listings that are like one; empty and {@code degraded} while the search server is away. */
@Serdeable
public record Similar(boolean degraded, List<ListingCard> achievements, List<ListingCard> demands) {}
