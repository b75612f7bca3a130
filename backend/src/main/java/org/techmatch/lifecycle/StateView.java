package org.techmatch.lifecycle;

import io.micronaut.serde.annotation.Serdeable;
import org.techmatch.platform.Language;

/** A state as a badge shows it. */
@Serdeable
public record StateView(String state, String tone, String label) {
    /** The state in a language. */
    public static StateView of(State state, Language language) {
        return new StateView(state.name(), state.tone().value(), state.label().in(language));
    }
}
