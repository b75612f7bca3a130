package org.techmatch.searchindex.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is read out of the words that somebody typed: terms (runs of Han characters, or of letters and digits), what was
 * ignored, and an exact number or public code if the whole input is one. Never fails: any input is a query.
 *
 * @param text the cleaned input
 * @param words the words to look for, in the order typed, each once, with what is searched beside them
 * @param ignored what carries no meaning for the search: operators of query languages, words around the thing asked for
 * @param truncated whether the input was longer than {@link #CHARACTERS_MAX}
 * @param exact the number or code that the input as a whole is
 */
public record QueryText(
        String text, List<QueryTerm> words, List<String> ignored, boolean truncated, Optional<Exact> exact) {
    /** Longer input is cut here. */
    public static final int CHARACTERS_MAX = 3_000;

    /** Input with more characters than this is read as a text to compare, not as words that must all occur. */
    public static final int WORDS_MAX = 40;

    private static final Pattern CODE = Pattern.compile("(CG|XQ|DW)-?(\\d{4})-?(\\d{6,})");
    private static final Pattern SILENT = Pattern.compile("[\\p{IsPunctuation}\\p{Zs}\\s\\p{Cf}]");

    /** Operators of query languages, typed out of habit: they are not words that must occur. */
    private static final Pattern OPERATOR = Pattern.compile("(?<!\\S)(?:AND|OR|NOT)(?!\\S)");

    /** A whole input that is a number or code: kind {@code IP_NUMBER} or {@code PUBLIC_CODE}, value normalised. */
    public record Exact(String kind, String value) {}

    /** Reads the input without synonyms. */
    public static QueryText of(String input) {
        return of(input, Synonyms.NONE);
    }

    /** Reads the input; blank input gives a query without terms. */
    public static QueryText of(String input, Synonyms synonyms) {
        String clean = clean(input);
        boolean truncated = clean.length() > CHARACTERS_MAX;
        String text = truncated ? cut(clean) : clean;
        QueryTerms.Found found = QueryTerms.in(words(text), synonyms);
        List<String> ignored = new ArrayList<>(ignored(HanVariants.simplified(text)));
        ignored.addAll(found.dropped());
        return new QueryText(text, found.terms(), List.copyOf(ignored), truncated, exact(text));
    }

    /** The words as typed. */
    public List<String> terms() {
        return words.stream().map(QueryTerm::text).toList();
    }

    /** Whether the input asks for nothing. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether the input is a text to compare rather than a few words. */
    public boolean isLong() {
        return text.length() > WORDS_MAX;
    }

    private static String clean(String input) {
        String visible = input.replaceAll("[\\p{Cc}\\p{Co}\\p{Cs}&&[^\\n\\t]]", " ");
        return Normalizer.normalize(visible, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
    }

    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(CHARACTERS_MAX - 1)) ? CHARACTERS_MAX - 1 : CHARACTERS_MAX;
        return text.substring(0, end);
    }

    /** The input without operators, unless it is nothing else. */
    private static String words(String text) {
        String words = OPERATOR.matcher(text).replaceAll(" ");
        return words.isBlank() ? text : words;
    }

    private static List<String> ignored(String text) {
        List<String> found = new ArrayList<>();
        if (!words(text).equals(text)) {
            OPERATOR.matcher(text).results().map(MatchResult::group).distinct().forEach(found::add);
        }
        String rest =
                SILENT.matcher(QueryTerms.RUN.matcher(text).replaceAll("")).replaceAll(" ");
        text.codePoints()
                .filter(c -> "*?~^\"\\".indexOf(c) >= 0 || (!Character.isSpaceChar(c) && rest.indexOf(c) >= 0))
                .distinct()
                .limit(10)
                .forEach(c -> found.add(Character.toString(c)));
        return List.copyOf(found);
    }

    private static Optional<Exact> exact(String text) {
        Matcher code = CODE.matcher(text.replace(" ", "").toUpperCase(Locale.ROOT));
        if (code.matches()) {
            return Optional.of(new Exact("PUBLIC_CODE", code.group(1) + "-" + code.group(2) + "-" + code.group(3)));
        }
        return IpNumber.normalise(text).map(number -> new Exact("IP_NUMBER", number));
    }
}
