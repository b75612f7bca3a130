package org.techmatch.workbench;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Own listings, last changed first; {@code next} is the cursor of the next page. */
@Serdeable
record OwnListingPage(List<OwnListing> items, @Nullable String next) {}
