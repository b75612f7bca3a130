package org.techmatch.match;

import org.techmatch.match.Constraint.Outcome;

/**
 * How one property of an achievement fits a demand.
 *
 * @param permille how much of the part's points it earns
 */
record Fit(Outcome outcome, int permille, Why why) {
    private static final int FULL = 1_000;
    private static final int HALF = 500;

    static Fit passed(String zh, String en) {
        return new Fit(Outcome.PASSED, FULL, new Why(zh, en));
    }

    static Fit passed(int permille, String zh, String en) {
        return new Fit(Outcome.PASSED, permille, new Why(zh, en));
    }

    static Fit failed(int permille, String zh, String en) {
        return new Fit(Outcome.FAILED, permille, new Why(zh, en));
    }

    /** Nothing speaks for it or against it: half of the points. */
    static Fit unknown(String zh, String en) {
        return new Fit(Outcome.UNKNOWN, HALF, new Why(zh, en));
    }

    Constraint constraint(String code) {
        return new Constraint(code, outcome, why);
    }

    ScorePart part(String code, int of) {
        return new ScorePart(code, rounded(of, permille, FULL), of, why);
    }

    /** of × part ÷ whole, rounded half up. */
    static int rounded(int of, long part, long whole) {
        return (int) ((2 * of * part + whole) / (2 * whole));
    }
}
