package org.techmatch.lifecycle;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.techmatch.platform.Language;

/**
 * A button: what it does, in the reader's words, and why it is off.
 *
 * @param action last part of the address that does it
 * @param whyNot empty when it can be done now
 */
@Serdeable
public record MoveView(String action, String label, String to, boolean reasonNeeded, List<String> whyNot) {
    /** The moves in a language. */
    public static List<MoveView> of(List<Move> moves, Language language) {
        return moves.stream()
                .map(move -> new MoveView(
                        move.action(),
                        move.label().in(language),
                        move.to(),
                        move.reasonNeeded(),
                        move.whyNot().stream().map(text -> text.in(language)).toList()))
                .toList();
    }
}
