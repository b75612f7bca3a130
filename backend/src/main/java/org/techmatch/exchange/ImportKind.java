package org.techmatch.exchange;

import java.util.Arrays;
import java.util.Optional;

/** What a file holds; {@link #word()} names it in commands, {@link #stored()} in the tables of the import. */
public enum ImportKind {
    ACHIEVEMENT("achievements"),
    DEMAND("demands"),
    ORGANISATION("organisations");

    private final String word;

    ImportKind(String word) {
        this.word = word;
    }

    /** The word of commands and files, {@code achievements}. */
    public String word() {
        return word;
    }

    /** The word in the database, {@code achievement}. */
    String stored() {
        return word.substring(0, word.length() - 1);
    }

    /** The kind of a command's word; empty for any other. */
    public static Optional<ImportKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
