package org.techmatch.alert;

import jakarta.inject.Singleton;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.Keys;

/**
 * Tokens of the addresses that work without signing in. They are derived from the portal's secret, so that every mail can
 * repeat them; the database holds their hashes only, and nothing in them says whose they are.
 */
@Singleton
class AlertTokens {
    /** The page that asks whether to stop, before the token; what is posted to it stops. */
    static final String STOP_PAGE = "/stop-alert?token=";

    private final Keys keys;

    AlertTokens(Keys keys) {
        this.keys = keys;
    }

    /** Stops a saved search. */
    String stop(long savedSearchId) {
        return keys.mac("saved-search-stop", String.valueOf(savedSearchId));
    }

    /** Reads a saved search's feed; another serial makes another token. */
    String feed(long savedSearchId, int serial) {
        return keys.mac("saved-search-feed", savedSearchId + " " + serial);
    }

    static String hash(String token) {
        return Hashes.sha256(token);
    }
}
