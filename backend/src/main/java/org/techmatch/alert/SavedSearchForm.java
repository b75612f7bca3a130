package org.techmatch.alert;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How a search is saved, or how it is kept from now on.
 *
 * @param query the search page's own, such as {@code q=固态电池&stage=PILOT}; it stays as it was saved
 * @param inApp whether its hits come into the inbox
 * @param byMail whether its hits come by mail
 * @param paused whether it rests; not needed when it is saved
 */
@Serdeable
record SavedSearchForm(
        @Nullable String name,
        @Nullable String query,
        Watch watch,
        Frequency frequency,
        boolean inApp,
        boolean byMail,
        @Nullable Boolean paused) {}
