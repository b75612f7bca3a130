package org.techmatch.searchindex;

/** The search server cannot be reached or cannot answer now; the caller degrades or waits. */
public final class IndexAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Wraps what the client said. */
    public IndexAway(String message, Throwable cause) {
        super(message, cause);
    }
}
