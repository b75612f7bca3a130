package org.techmatch.contact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where a contact stands. */
enum RevealKind {
    @JsonProperty("organisation")
    ORGANISATION,
    @JsonProperty("achievement")
    ACHIEVEMENT,
    @JsonProperty("demand")
    DEMAND;

    /** The word in JSON and in the projection. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
