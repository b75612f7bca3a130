package org.techmatch.alert;

import jakarta.inject.Singleton;
import org.techmatch.account.OwnData;

/** a person's saved searches, in everything that the portal holds about the person. */
@Singleton
class HeldSavedSearches implements OwnData {
    private final SavedSearches savedSearches;

    HeldSavedSearches(SavedSearches savedSearches) {
        this.savedSearches = savedSearches;
    }

    @Override
    public String part() {
        return "savedSearches";
    }

    @Override
    public Object of(long accountId) {
        return savedSearches.of(accountId).items();
    }
}
