package org.techmatch.search;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a query may become while it is being typed.
 *
 * @param terms words that listings are described by, most frequent first
 * @param titles public listings whose title has what is typed
 * @param units verified organisations
 */
@Serdeable
record SuggestAnswer(List<String> terms, List<Title> titles, List<Unit> units) {
    /** A listing. */
    @Serdeable
    record Title(String kind, String code, String title) {}

    /** An organisation. */
    @Serdeable
    record Unit(String code, String name) {}
}
