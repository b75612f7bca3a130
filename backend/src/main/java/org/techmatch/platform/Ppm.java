package org.techmatch.platform;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shares as integer millionths, written in JSON as a percentage with at most four decimals. */
public final class Ppm {
    /** The whole. */
    public static final int WHOLE = 1_000_000;

    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,4})?");

    private Ppm() {}

    /** Reads a percentage with at most four decimals between 0 and 100; anything else is empty, never rounded. */
    public static Optional<Integer> parsePercent(String percent) {
        if (!PERCENT.matcher(percent).matches()) {
            return Optional.empty();
        }
        int ppm = new BigDecimal(percent).movePointRight(4).intValueExact();
        return ppm <= WHOLE ? Optional.of(ppm) : Optional.empty();
    }

    /** Writes millionths as a percentage: 224000 is {@code 22.4000}. */
    public static String percent(int ppm) {
        return BigDecimal.valueOf(ppm, 4).toPlainString();
    }
}
