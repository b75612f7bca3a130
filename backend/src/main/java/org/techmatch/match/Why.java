package org.techmatch.match;

import io.micronaut.serde.annotation.Serdeable;
import org.techmatch.platform.Language;
import org.techmatch.platform.Text;

/** A reason in both languages, as it is kept with a match. */
@Serdeable
record Why(String zh, String en) {
    String in(Language language) {
        return new Text(zh, en).in(language);
    }
}
