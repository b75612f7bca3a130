package org.techmatch.server;

/** Why the portal or a command cannot start, as one sentence for the person at the terminal. */
public final class StartupFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure that the sentence explains. */
    public StartupFailure(String sentence) {
        super(sentence);
    }

    /** A failure whose cause is of use only in a debug log. */
    public StartupFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
