package org.techmatch.match;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A hard condition of the demand.
 *
 * @param code budget, deadline, district, trl or mode
 */
@Serdeable
record Constraint(String code, Outcome outcome, Why why) {
    /** Whether the achievement meets it, as far as the public contents tell. */
    enum Outcome {
        PASSED,
        FAILED,
        UNKNOWN
    }
}
