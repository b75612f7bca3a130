package org.techmatch.searchindex;

/** The search server cannot be reached or cannot answer now; the caller degrades or waits. */
public final class IndexAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean refused;

    IndexAway(String message, Throwable cause, boolean refused) {
        super(message, cause);
        this.refused = refused;
    }

    /** Whether the server is there and refused this one request, so that others may well succeed. */
    public boolean isRefused() {
        return refused;
    }
}
