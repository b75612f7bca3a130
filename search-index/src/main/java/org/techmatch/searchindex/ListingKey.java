package org.techmatch.searchindex;

/** Identity of a listing in the index; sorts by kind, then id, as MySQL's primary key does. */
public record ListingKey(ListingKind kind, long id) implements Comparable<ListingKey> {
    /** The document id, for example {@code achievement-0000000042}. */
    public String value() {
        return "%s-%010d".formatted(kind.value(), id);
    }

    /** Reads a document id written by {@link #value()}. */
    public static ListingKey parse(String value) {
        int dash = value.indexOf('-');
        ListingKind kind = value.startsWith("achievement") ? ListingKind.ACHIEVEMENT : ListingKind.DEMAND;
        return new ListingKey(kind, Long.parseLong(value.substring(dash + 1)));
    }

    @Override
    public int compareTo(ListingKey other) {
        return value().compareTo(other.value());
    }
}
