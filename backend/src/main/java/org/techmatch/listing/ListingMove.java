package org.techmatch.listing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** A step of a listing: the version that was seen, and a reason where one is needed. */
@Serdeable
public record ListingMove(long version, @Nullable String reason) {}
