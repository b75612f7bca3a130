package org.techmatch.organisation;

import java.util.regex.Pattern;

/** Check digit of the unified social credit code (统一社会信用代码, GB 32100-2015). */
public final class Uscc {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{18}");
    private static final int MODULUS = 31;

    private Uscc() {}

    /** Whether the code has 18 allowed characters and the right check digit. */
    public static boolean isValid(String code) {
        return FORM.matcher(code).matches() && code.charAt(17) == checkDigit(code.substring(0, 17));
    }

    /** The check digit of the first seventeen characters: weights are powers of 3 modulo 31. */
    public static char checkDigit(String seventeen) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(seventeen.charAt(i)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }
}
