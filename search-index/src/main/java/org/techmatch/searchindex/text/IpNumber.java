package org.techmatch.searchindex.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of intellectual property rights in one spelling: {@code ZL 2020 1 0123456.7}, {@code CN202010123456.7}
 * and {@code 2020101234567} are all {@code 202010123456.7}.
 */
public final class IpNumber {
    private static final Pattern PATENT = Pattern.compile("(?:ZL|CN)?((?:19|20)\\d{2}[12389]\\d{7})\\.?([0-9X])");
    private static final Pattern PUBLICATION = Pattern.compile("CN(\\d{7,9})([ABCSUY]\\d?)");
    private static final Pattern SOFTWARE = Pattern.compile("(?:软著登字第?)?((?:19|20)\\d{2}SR\\d{6,7})号?");
    private static final Pattern LAYOUT = Pattern.compile("BS\\.?(\\d{9})");
    private static final Pattern VARIETY = Pattern.compile("(?:CN[A-Z])(\\d{8,11})\\.?(\\d?)");

    private IpNumber() {}

    /**
     * The normalised number, without spaces, prefix ZL or width variants.
     *
     * @return empty when the text is not, as a whole, a number of a known kind
     */
    public static Optional<String> normalise(String text) {
        String compact = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u00b7·_-]", "")
                .toUpperCase(Locale.ROOT);
        Matcher patent = PATENT.matcher(compact);
        if (patent.matches()) {
            return Optional.of(patent.group(1) + "." + patent.group(2));
        }
        Matcher software = SOFTWARE.matcher(compact);
        if (software.matches()) {
            return Optional.of(software.group(1));
        }
        Matcher layout = LAYOUT.matcher(compact);
        if (layout.matches()) {
            return Optional.of("BS." + layout.group(1));
        }
        if (PUBLICATION.matcher(compact).matches() || VARIETY.matcher(compact).matches()) {
            return Optional.of(compact);
        }
        return Optional.empty();
    }

    /**
     * Whether the check digit of a normalised patent application number is right: weights 2–9 and 2–5 over the twelve
     * digits, remainder 10 written X. Numbers of other kinds carry none and pass.
     */
    public static boolean hasValidCheckDigit(String normalised) {
        return !normalised.matches("\\d{12}\\.[0-9X]")
                || normalised.charAt(13) == checkDigit(normalised.substring(0, 12));
    }

    /** The check digit that belongs to the twelve digits of a patent application number. */
    public static char checkDigit(String twelveDigits) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (twelveDigits.charAt(i) - '0') * (2 + i % 8);
        }
        int remainder = sum % 11;
        return remainder == 10 ? 'X' : (char) ('0' + remainder);
    }

    /** How people read a normalised patent number, {@code ZL 2020 1 0123456.7}; other numbers stay as they are. */
    public static String readable(String normalised, boolean granted) {
        if (!normalised.matches("\\d{12}\\.[0-9X]")) {
            return normalised;
        }
        return (granted ? "ZL " : "") + normalised.substring(0, 4) + " " + normalised.charAt(4) + " "
                + normalised.substring(5);
    }
}
