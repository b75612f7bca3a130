package org.techmatch.contact;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Where a contact stands. */
@Serdeable
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
