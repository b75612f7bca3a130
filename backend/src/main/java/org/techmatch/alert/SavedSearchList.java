package org.techmatch.alert;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.listing.ListingCard;

/**
 * A person's saved searches, the last saved first.
 *
 * @param max how many a person may have
 */
@Serdeable
record SavedSearchList(List<SavedSearchView> items, int max) {
    /**
     * A saved search.
     *
     * @param query the search page's own
     * @param checkedAt up to when it has been compared with what is public; null before the first time
     * @param lastHitAt when it last told something
     * @param hits how many hits it has told
     * @param feed path of its Atom feed, which needs no sign-in; null while it has none
     */
    @Serdeable
    record SavedSearchView(
            long id,
            String name,
            String query,
            Watch watch,
            Frequency frequency,
            boolean inApp,
            boolean byMail,
            boolean paused,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime checkedAt,
            @Nullable OffsetDateTime lastHitAt,
            long hits,
            @Nullable String feed) {}

    /** What was found for a saved search, the newest first; only what is still public. */
    @Serdeable
    record HitList(SavedSearchView savedSearch, List<HitView> items) {}

    /**
     * A hit.
     *
     * @param changes in the reader's words; empty for a new listing
     */
    @Serdeable
    record HitView(ListingCard card, List<ChangeView> changes, OffsetDateTime foundAt) {}

    /** A change in the reader's words. */
    @Serdeable
    record ChangeView(
            ListingChange.Kind what,
            String label,
            @Nullable String from,
            @Nullable String to) {}
}
