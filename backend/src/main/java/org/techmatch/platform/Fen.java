package org.techmatch.platform;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Money as integer fen: at most 10¹³, written in JSON as a decimal string in yuan with two decimals. */
public final class Fen {
    /** The largest amount, in fen. */
    public static final long MAX = 10_000_000_000_000L;

    private static final Pattern YUAN = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");

    private Fen() {}

    /** Reads yuan with at most two decimals; empty for more decimals, other characters, or more than {@link #MAX}. */
    public static Optional<Long> parseYuan(String yuan) {
        if (!YUAN.matcher(yuan).matches()) {
            return Optional.empty();
        }
        long fen = new BigDecimal(yuan).movePointRight(2).longValueExact();
        return fen <= MAX ? Optional.of(fen) : Optional.empty();
    }

    /** Writes fen as yuan: 32679095 is {@code 326790.95}. */
    public static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
