package org.techmatch.contact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a contact stands. */
enum RevealKind {
    @JsonProperty("organisation")
    ORGANISATION,
    @JsonProperty("achievement")
    ACHIEVEMENT,
    @JsonProperty("demand")
    DEMAND
}
