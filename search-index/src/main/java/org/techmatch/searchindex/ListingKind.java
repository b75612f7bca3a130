package org.techmatch.searchindex;

import java.util.Locale;

/** The two kinds of listing that share the index; {@link #value()} is the word in URLs, JSON and the index. */
public enum ListingKind {
    ACHIEVEMENT,
    DEMAND;

    /** The lower-case word used outside Java. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
