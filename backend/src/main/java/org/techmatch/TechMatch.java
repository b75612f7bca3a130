package org.techmatch;

import org.techmatch.operator.Terminal;

/** The program. */
public final class TechMatch {
    private TechMatch() {}

    /** Runs the command line; without arguments the portal is served. */
    public static void main(String[] arguments) {
        System.exit(Terminal.run(arguments));
    }
}
