package org.techmatch.searchindex.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Model numbers in all their spellings: PD1728, PD-1728 and PD 1728 are one. Texts are indexed as they are written, so a
 * query asks for every way in which its letters and digits may be set apart.
 */
final class ModelNumbers {
    private static final Pattern PIECE = Pattern.compile("\\d+|[^\\d\\s.\\-/_]+");
    private static final Pattern APART = Pattern.compile(
            "(?<![\\p{L}\\p{N}])([a-z]{1,6})[ \\-_]+(\\d[\\da-z]*(?:[.\\-][\\da-z]+)*)(?![\\p{L}\\p{N}&&[^\\p{IsHan}]])");
    private static final int PIECES_MAX = 4;

    private ModelNumbers() {}

    /** Letters and digits that a blank or hyphen sets apart and that may be one model number. */
    static List<MatchResult> apart(String text) {
        return APART.matcher(text).results().toList();
    }

    /** Every spelling of a run of letters and digits, blanks for any sign between, the typed one first. */
    static List<String> spellings(String run) {
        List<String> pieces =
                PIECE.matcher(run).results().map(MatchResult::group).toList();
        if (pieces.size() < 2 || pieces.size() > PIECES_MAX) {
            return List.of(run);
        }
        List<String> ways = new ArrayList<>(List.of(pieces.getFirst()));
        for (String piece : pieces.subList(1, pieces.size())) {
            List<String> longer = new ArrayList<>();
            ways.forEach(way -> longer.add(way + piece));
            ways.forEach(way -> longer.add(way + " " + piece));
            ways = longer;
        }
        Set<String> spellings = new LinkedHashSet<>(List.of(run));
        spellings.addAll(ways);
        return List.copyOf(spellings);
    }
}
