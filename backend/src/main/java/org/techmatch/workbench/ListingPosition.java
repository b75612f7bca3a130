package org.techmatch.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the list of own listings, which is ordered by the time of the last change, then by the table, then by id, all
 * the newest first; written {@code 1764000000000-0-17}. Many rows may share a time, as those of one import do.
 *
 * @param rank 0 for achievements, 1 for demands, 2 for mere drafts
 */
record ListingPosition(Instant updated, int rank, long id) implements Comparable<ListingPosition> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,15})-([0-2])-(\\d{1,18})");

    static Optional<ListingPosition> parse(String cursor) {
        Matcher matcher = FORM.matcher(cursor);
        return matcher.matches()
                ? Optional.of(new ListingPosition(
                        Instant.ofEpochMilli(Long.parseLong(matcher.group(1))),
                        Integer.parseInt(matcher.group(2)),
                        Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }

    String value() {
        return updated.toEpochMilli() + "-" + rank + "-" + id;
    }

    /** The condition on rows of a table that come after this place. */
    String condition(String updatedColumn, String idColumn, int tableRank, List<@Nullable Object> parameters) {
        parameters.add(updated);
        if (tableRank > rank) {
            return updatedColumn + " <= ?";
        }
        if (tableRank < rank) {
            return updatedColumn + " < ?";
        }
        parameters.add(updated);
        parameters.add(id);
        return "(" + updatedColumn + " < ? OR (" + updatedColumn + " = ? AND " + idColumn + " < ?))";
    }

    @Override
    public int compareTo(ListingPosition other) {
        int byTime = other.updated.compareTo(updated);
        if (byTime != 0) {
            return byTime;
        }
        return rank == other.rank ? Long.compare(other.id, id) : Integer.compare(rank, other.rank);
    }
}
