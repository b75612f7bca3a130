package org.techmatch.match;

import jakarta.inject.Singleton;
import org.techmatch.parameter.Parameter;
import org.techmatch.parameter.ParameterVersions;

/** The most points of each part of the score (CFG-52). */
record MatchWeights(int field, int words, int stage, int budget, int mode, int district) {
    /** R-217's own. */
    static final MatchWeights STANDARD = new MatchWeights(35, 30, 10, 10, 10, 5);

    int total() {
        return field + words + stage + budget + mode + district;
    }

    /** Reads the weights that count now. */
    @Singleton
    static class Now {
        private final ParameterVersions parameters;

        Now(ParameterVersions parameters) {
            this.parameters = parameters;
        }

        MatchWeights get() {
            return new MatchWeights(
                    parameters.number(Parameter.MATCH_FIELD),
                    parameters.number(Parameter.MATCH_WORDS),
                    parameters.number(Parameter.MATCH_STAGE),
                    parameters.number(Parameter.MATCH_BUDGET),
                    parameters.number(Parameter.MATCH_MODE),
                    parameters.number(Parameter.MATCH_DISTRICT));
        }
    }
}
