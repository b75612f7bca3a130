package org.techmatch.lifecycle;

import java.util.Locale;

/** How a state looks: shape and colour of its badge (interface.md §5.5). */
public enum Tone {
    /** Not begun; only its own side sees it. */
    DRAFT,
    /** In progress. */
    RUN,
    /** Stopped for someone, or at risk. */
    WAIT,
    /** The public may see it or act on it. */
    LIVE,
    /** A positive end. */
    DONE,
    /** Frozen or restricted. */
    LOCK,
    /** A negative end. */
    STOP;

    /** The word that the frontend's styles use. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
