package org.techmatch.searchindex;

/**
 * The names under which a portal finds its index. Readers use {@link #read()}; writers use {@link #write()} and, while a
 * rebuild runs, also {@link #next()}, so that a write cannot go to a read alias.
 */
public record IndexNames(String prefix) {
    /** The alias that searches go to. */
    public String read() {
        return prefix + "-listing";
    }

    /** The alias of the index in use that writes go to. */
    public String write() {
        return prefix + "-listing-write";
    }

    /** The alias of the index that a running rebuild fills; exists only meanwhile. */
    public String next() {
        return prefix + "-listing-next";
    }

    /** The name of a new index of this definition. */
    public String index(IndexDefinition definition, long epochMillis) {
        return "%s-listing-%s-%d".formatted(prefix, definition.fingerprint(), epochMillis);
    }

    /** Matches every index of this portal. */
    public String pattern() {
        return prefix + "-listing-v*";
    }
}
