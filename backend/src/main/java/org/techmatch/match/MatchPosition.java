package org.techmatch.match;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a list of matches, which is ordered by standing, then newer, then lower id. */
record MatchPosition(int standing, Instant newest, long id) {
    static final String ORDER = "m.standing DESC, m.newest_at DESC, m.id";

    private static final Pattern FORM = Pattern.compile("(\\d{1,3})-(\\d{1,15})-(\\d{1,18})");

    static Optional<MatchPosition> parse(String cursor) {
        Matcher matcher = FORM.matcher(cursor);
        return matcher.matches()
                ? Optional.of(new MatchPosition(
                        Integer.parseInt(matcher.group(1)),
                        Instant.ofEpochMilli(Long.parseLong(matcher.group(2))),
                        Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }

    static MatchPosition of(Match match) {
        return new MatchPosition(match.standing(), match.newestAt(), match.id());
    }

    String value() {
        return standing + "-" + newest.toEpochMilli() + "-" + id;
    }

    /** The condition on matches after this place. */
    String condition(List<@Nullable Object> parameters) {
        parameters.addAll(List.of(standing, standing, newest, newest, id));
        return "(m.standing < ? OR (m.standing = ? AND (m.newest_at < ? OR (m.newest_at = ? AND m.id > ?))))";
    }
}
